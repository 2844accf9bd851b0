import { expect } from 'chai';
import { feedShape } from '../../src/domain/generated/feed-shape.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { wellFormed } from '../../src/domain/well-formed-text.js';
import { hostileFeed } from '../support/hostile-feed.js';
import { everyHostileText, oneOfEachKind } from '../support/hostile-texts.js';
import { aFeed } from '../support/feed-builder.js';
import { propertySettings } from '../support/property-settings.js';
import { fits, stringFields } from '../support/shape-samples.js';

const { full } = propertySettings;
const good = aFeed().withOrganization().withTheme().withPlan().withCommitment().withMeeting().withConsultation().withProposal().withPrioritization().withWorkshopGuide().withBulletin().withDocument()
  .with({ sectors: [{ id: 's', name: 'S' }], regions: [{ id: 'r', name: 'R' }], holidays: [{ date: '2026-09-18' }], links: { home: 'a' } }).build();
/** A feed in which each collection has a good record first and then one with a text in every field that takes any. */
const whole = hostileFeed(good, () => 'x');

type Holder = Record<string, unknown>;

/** Puts a text where a path leads, in the second record of its collection, and makes what is missing on the way. The pointer to it; nothing where the path speaks of pages and the feed has the records. */
function plant(document: Holder, path: string, text: string): string | undefined {
  const keys = path.slice(1).split('/').map((name, index) => (name !== '*' ? name : index === 1 && Array.isArray(document[path.split('/')[1]!]) ? '1' : '0'));
  const names = path.slice(1).split('/');
  let holder = document;
  for (const [index, key] of keys.entries()) {
    if (Array.isArray(holder) !== (names[index] === '*')) return undefined;
    if (index === keys.length - 1) holder[key] = text;
    else holder = (holder[key] ??= names[index + 1] === '*' ? [] : {}) as Holder;
  }
  return `/${keys.join('/')}`;
}

const at = (document: unknown, pointer: string): unknown => pointer.slice(1).split('/').reduce<unknown>((value, key) => (value as Holder | undefined)?.[key], document);

describe('a feed with a hostile text in one field', () => {
  it('is read with it or without it, told by its path, and loses nothing else', async function () {
    this.timeout(full ? 7_000_000 : 60_000);
    const naughty = full ? await fetch('/sample-data/naughty/blns.json') : undefined;
    const texts = full ? everyHostileText(naughty!.ok ? ((await naughty!.json()) as string[]) : []) : oneOfEachKind;
    let [cells, kept] = [0, 0];
    for (const { path, shape } of stringFields(feedShape)) {
      for (const text of texts) {
        const document = structuredClone(whole);
        const pointer = plant(document, path, text);
        if (!pointer || path === '/version') continue;
        cells += 1;
        const { feed, problems = [] } = readFeed(document) as { feed?: object; problems?: { path: string }[] };
        const story = `${path} ${JSON.stringify(text.slice(0, 60))}`;
        if (fits(shape, wellFormed(text))) {
          kept += 1;
          expect(problems.some((problem) => problem.path === pointer) || at(feed, pointer), `${story} is not kept`).to.be.oneOf([true, wellFormed(text)]);
          continue;
        }
        expect(problems.some((problem) => problem.path === pointer), `${story} is not told`).to.equal(true);
        for (const [name, records] of Object.entries(good)) if (Array.isArray(records)) expect(at(feed, `/${name}/0`), `${story} took a good record of ${name} with it`).to.deep.equal(records[0]);
      }
    }
    if (full) console.log(`hostile data: ${stringFields(feedShape).length} string fields × ${texts.length} texts: ${cells} readings, ${kept} took the text`);
    expect(cells - kept).to.be.greaterThan(1_000);
  });
});
