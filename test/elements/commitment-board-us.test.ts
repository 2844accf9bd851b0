import { expect } from 'chai';
import { readFeed } from '../../src/domain/read-feed.js';
import { axeViolations } from '../support/axe-violations.js';
import { Board } from '../support/board-page.js';
import { button, composedElements } from '../support/composed-tree.js';
import { useUsOgpFeed } from '../support/us-ogp.js';
import { useWidgetPage } from '../support/widget-page.js';

/** Every piece of text a widget has, folded away or not. */
function allText(root: Element): string[] {
  return [...composedElements(root)].filter(({ localName }) => localName !== 'style').flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data));
}

describe('the board with the US tracker of 36 commitments and 70 sub-commitments', () => {
  const page = useWidgetPage('mga-commitment-board', () => import('../../src/define/mga-commitment-board.js'));
  const feed = useUsOgpFeed();

  const show = async (attributes: Record<string, string> = {}) => new Board(await page.show(feed(), { lang: 'en', ...attributes }));

  it('reads every record without a problem', () => {
    const { feed: read, problems } = { problems: [], ...readFeed(feed()) };
    expect(problems).to.deep.equal([]);
    expect(read!.commitments).to.have.length(36);
    expect(read!.commitments.flatMap(({ milestones }) => milestones ?? [])).to.have.length(70);
  });

  it('counts 33 milestones complete, 36 under way and 1 not started', async () => {
    const board = await show();
    expect(board.titles).to.have.length(36);
    expect(board.figures[0]).to.equal('36 commitments');
    expect(board.milestoneFigures).to.deep.equal(['33 complete', '36 under way', '1 not started']);
  });

  it('counts the same however it is looked at, and theme by theme', async () => {
    const board = await show();
    const counts = async (theme: string) => {
      await board.choose('Theme', theme);
      return ['complete', 'under way', 'not started'].map((word) => Number.parseInt(board.milestoneFigures.find((figure) => figure.endsWith(word)) ?? '0', 10));
    };
    const sums = [0, 0, 0];
    for (const { name } of feed().themes as { name: string }[]) (await counts(name)).forEach((count, index) => (sums[index]! += count));
    expect(sums).to.deep.equal([33, 36, 1]);
  });

  it('shows no markup in any text, with every commitment opened and unfolded', async function () {
    this.timeout(60_000);
    const board = await show({ view: 'table' });
    const titles = board.titles;
    expect(titles).to.have.length(36);
    let pieces = 0;
    for (const title of titles) {
      board.opener(title).click();
      const dialog = await board.isOpen(title);
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      for (const text of allText(board.element)) {
        expect(text).not.to.match(/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\]\(/i);
        pieces += 1;
      }
      for (const link of dialog.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
      button(board.element, 'Close')!.click();
      await board.isClosed();
    }
    expect(pieces).to.be.greaterThan(5000);
  });

  it('can be used by everybody, a long commitment opened', async () => {
    const board = await show();
    const longest = [...feed().commitments as { title: string; milestones: unknown[] }[]].sort((a, b) => b.milestones.length - a.milestones.length)[0]!;
    board.opener(longest.title.trim()).click();
    const dialog = await board.isOpen(longest.title);
    expect(await axeViolations(dialog)).to.deep.equal([]);
  });
});
