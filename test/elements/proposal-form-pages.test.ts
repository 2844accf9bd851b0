import { expect } from 'chai';
import type { Proposal } from '../../src/domain/feed.js';
import { buildProposalIndex } from '../../src/domain/proposal-index.js';
import { proposalPages } from '../../src/domain/proposal-pages.js';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { until } from '../support/element-contract.js';
import { aConsultation, useProposalPages } from '../support/proposal-page.js';

const t = proposalFormMessages.es;

describe('<mga-proposal-form> beside proposals kept in pages', () => {
  const { show, requests } = useProposalPages();

  const subjects = ['Listas de espera en hospitales', 'Ciclovías seguras', 'Bibliotecas en los parques', 'Reparto de agua en camiones'];
  const proposals: Proposal[] = Array.from({ length: 400 }, (_, number) => ({
    id: `P-${number}`, consultation: 'plan-6', title: `${subjects[number % 4]!} del sector ${number}`, submitted: '2026-05-20', status: 'published',
  }));

  it('finds similar ones through the search index, and reads few files', async () => {
    const { files, reference } = proposalPages(proposals, 'proposals/');
    const all = new Map([...files].map(([path, text]) => [`proposals/${path}`, text]));
    for (const [path, text] of buildProposalIndex(proposals)) all.set(`proposals/index/${path}`, text);
    const page = await show({ feed: aConsultation().withPages('proposals', reference).build() });
    const folder = page.intake.replace(/intake$/, '');
    const stop = requests.answerAll((url) => (url.startsWith(folder) ? all.get(decodeURIComponent(url.slice(folder.length))) : undefined));
    await page.write({ [t.label.title]: 'Espera en hospitales', [t.label.problem]: 'Las listas' });
    await page.reads(t.similar);
    stop();
    expect(page.all('.similar li').map((item) => item.textContent)).to.have.length(4);
    expect(page.text).to.contain('Listas de espera en hospitales').and.not.to.contain('Ciclovías');
    expect(requests.count()).to.be.lessThan(20);
  });

  it('reads no pages that have no index', async () => {
    const { reference } = proposalPages(proposals, 'proposals/');
    const page = await show({ feed: aConsultation().withPages('proposals', { href: reference.href, count: 400 }).build() });
    await page.write({ [t.label.title]: 'Espera en hospitales' });
    await until(() => page.text.includes('Borrador guardado'), () => page.text);
    expect(requests.count()).to.equal(2);
    expect(page.text).not.to.contain(t.similar);
  });
});
