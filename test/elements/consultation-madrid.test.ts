import { expect } from 'chai';
import type { Proposal } from '../../src/domain/feed.js';
import { consultationMessages } from '../../src/i18n/consultation.js';
import { button, composedElements, isDrawn, readableText } from '../support/composed-tree.js';
import { madridProposals, plainText } from '../support/decide-madrid.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = consultationMessages.es;
const markup = /<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i;

/** What a widget does to find proposals, done in the plainest way. */
const plainScan = (proposals: readonly Proposal[], words: string, accepts: (proposal: Proposal) => boolean = () => true): string[] => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return proposals
    .filter(accepts)
    .filter(({ status, title, problem = '' }) => sought.length === 0 || (status !== 'retired' && sought.every((word) => plain(`${title} ${problem}`).split(/[^\p{L}\p{N}]+/u).some((other) => other.startsWith(word)))))
    .map(({ id }) => id);
};

describe('the proposals of Decide Madrid', function () {
  let csv: string;
  let proposals: Proposal[];
  const { show } = useWidgetPage('mga-consultation', () => import('../../src/define/mga-consultation.js'));

  before(async function () {
    const answer = await fetch('/sample-data/madrid-proposals.csv');
    if (!answer.ok) {
      console.log('Skipped: madrid-proposals.csv is not beside the project.');
      this.skip();
    }
    csv = await answer.text();
    proposals = madridProposals(csv);
  });

  const madrid = () => aFeed().withConsultation({ id: 'madrid', title: 'Decide Madrid' }).with({ proposals }).build();
  const folios = (element: Element) => [...element.shadowRoot!.querySelectorAll('.ledger > .row .folio')].map((folio) => folio.textContent.replace('Folio ', ''));
  const status = (element: Element) => readableText(element.shadowRoot!.querySelector('.count')!);
  const field = <Control extends HTMLElement>(element: Element, label: string) =>
    [...composedElements(element)].find((part) => part.localName === 'label' && readableText(part).startsWith(label))!.querySelector<Control>('select, input')!;

  it('are all there, with their dates as days and no markup left', () => {
    expect(proposals).to.have.length(1_367);
    expect(proposals.every(({ submitted }) => /^202[45]-\d\d-\d\d$/.test(submitted))).to.equal(true);
    expect(proposals.filter(({ status: its }) => its === 'retired')).to.have.length(13);
    expect(proposals.filter(({ problem }) => problem === undefined).length).to.be.greaterThan(200);
    expect(csv).to.match(markup);
    expect(proposals.filter(({ title, problem = '' }) => markup.test(title) || markup.test(problem)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('keep the words of their lists and the signs that are no markup', () => {
    expect(plainText('<p>Uno&nbsp;y <strong>dos</strong>:</p><ul><li>a &lt; b</li><li>c&oacute;mo &amp; d&oacute;nde</li></ul>')).to.equal('Uno y dos:\n– a < b\n– cómo & dónde');
  });

  it('are shown without markup, opened too', async () => {
    const element = await show(madrid());
    for (let count = 10; count < 60; count += 10) {
      await until(() => folios(element).length === count, () => status(element));
      button(element, t.more(10))!.click();
    }
    await until(() => folios(element).length === 60, () => status(element));
    for (const summary of element.shadowRoot!.querySelectorAll<HTMLElement>('details.whole > summary')) summary.click();
    const open = proposals.slice(0, 60).filter(({ status: its }) => its !== 'retired').length;
    await until(() => element.shadowRoot!.querySelectorAll('[part~="details"]').length === open, () => String(element.shadowRoot!.querySelectorAll('[part~="details"]').length));
    const text = readableText(element);
    expect(text).to.contain(proposals[0]!.problem!.split('\n')[0]);
    expect(text).not.to.match(markup);
    expect([...element.shadowRoot!.querySelectorAll('[part~="details"] *')].every(isDrawn)).to.equal(true);
  });

  it('are found by the words a plain scan finds', async () => {
    const element = await show(madrid());
    const search = field<HTMLInputElement>(element, t.search);
    let found = 0;
    for (const words of ['parque', 'CARRIL bici', 'iluminación', 'niños colegio', 'peaton', 'metro linea', 'árboles sombra', 'ornitorrinco']) {
      search.value = words;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      const expected = plainScan(proposals, words);
      found += expected.length;
      const [rows, total] = [expected.slice(0, 10), expected.length];
      await until(() => folios(element).join() === rows.join() && readableText(element).includes(total === 0 ? t.noneFound : t.shown(String(rows.length), total.toLocaleString('es-CL'), total)), () => `${words}: ${status(element)}, ${folios(element).join()} instead of ${total}, ${rows.join()}`);
    }
    expect(found).to.be.greaterThan(400);
  });

  it('are filtered as a plain scan filters them', async () => {
    const element = await show(madrid());
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="filters"]')!.open = true;
    const choose = (label: string, value: string) => {
      const select = field<HTMLSelectElement>(element, label);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const shows = async (expected: readonly string[]) =>
      until(() => folios(element).join() === expected.slice(0, 10).join() && status(element) === t.shown(String(Math.min(10, expected.length)), expected.length.toLocaleString('es-CL'), expected.length), () => `${status(element)} instead of ${expected.length}`);
    choose(t.byTheme, 'tema-2');
    await shows(plainScan(proposals, '', ({ theme }) => theme === 'tema-2'));
    choose(t.byState, 'answered');
    await shows(plainScan(proposals, '', ({ theme, reply }) => theme === 'tema-2' && reply !== undefined));
    choose(t.bySector, 'academia');
    await shows(plainScan(proposals, '', ({ theme, reply, sector }) => theme === 'tema-2' && reply !== undefined && sector === 'academia'));
    choose(t.byState, 'retired');
    choose(t.byTheme, '');
    choose(t.bySector, '');
    await shows(plainScan(proposals, '', ({ status: its }) => its === 'retired'));
  });
});
