import { expect } from 'chai';
import type { Commitment, FeedDocument } from '../../src/domain/feed.js';
import { commitmentMessages } from '../../src/i18n/commitment.js';
import { statusMessages } from '../../src/i18n/status.js';
import { axeViolations } from '../support/axe-violations.js';
import { composedElements, isDrawn, readableText } from '../support/composed-tree.js';
import { aFeed } from '../support/feed-builder.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es, en } = commitmentMessages;
const words = statusMessages.es;

const aForum = () =>
  aFeed()
    .withOrganization({ id: 'ministerio', name: 'Ministerio del Ejemplo', shortName: 'Minejemplo', url: 'https://ministerio.example/' })
    .withOrganization({ id: 'servicio', name: 'Servicio de Datos' })
    .withTheme({ id: 'datos', name: 'Datos abiertos' })
    .withRegions({ id: 'CL-RM', name: 'Metropolitana' })
    .withSectors({ id: 'academia', name: 'Academia' }, { id: 'civil', name: 'Sociedad civil' })
    .withPlan({ id: 'p5', title: 'Quinto plan de acción' });
const feedOf = (commitment: Partial<Commitment>): FeedDocument => aForum().withCommitment({ id: 'datos', title: 'Portal de datos', ...commitment }).build();

/** The text of an element, with punctuation where it is read. */
const tight = (text: Element | string) => (typeof text === 'string' ? text : readableText(text)).replace(/ ([.,])/g, '$1');

describe('one commitment', () => {
  const page = useWidgetPage('mga-commitment', () => import('../../src/define/mga-commitment.js'));
  const show = (commitment: Partial<Commitment>, attributes: Record<string, string> = {}) => page.show(feedOf(commitment), { record: 'datos', ...attributes });
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
  const texts = (element: Element, selector: string) => all(element, selector).map(readableText);
  const unfold = (element: Element) => all(element, 'details').forEach((details) => ((details as HTMLDetailsElement).open = true));
  /** The section under the heading of this name. */
  const section = (element: Element, name: string) => all(element, 'section').find((part) => readableText(part.querySelector('[role=heading]')!) === name);
  const fact = (element: Element, term: string) => all(element, '.facts > div').find((row) => readableText(row.querySelector('dt')!) === term)?.querySelector('dd');
  const factText = (element: Element, term: string) => (fact(element, term) ? readableText(fact(element, term)!) : undefined);

  describe('is found', () => {
    const two = () => aFeed().withCommitment({ id: 'b', ogpId: 'CL0001', title: 'Otro' }).withCommitment({ id: 'CL0001', title: 'Por identificador' }).withCommitment({ id: 'c', ogpId: 'CL0099', title: 'Por identificador de OGP' }).build();

    it('by its identifier, or by that of OGP', async () => {
      expect(readableText(await page.show(two(), { record: 'c' }))).to.include('Por identificador de OGP');
      expect(readableText(await page.show(two(), { record: 'CL0099' }))).to.include('Por identificador de OGP');
    });

    it('first by its own, when it is another’s of OGP', async () => {
      const text = readableText(await page.show(two(), { record: 'CL0001' }));
      expect(text).to.include('Por identificador').and.not.to.include('Otro');
    });

    it('or not, which is said', async () => {
      expect(readableText(await page.show(two(), { record: 'CL0000' }))).to.equal(es.notFound('CL0000'));
      expect(readableText(await page.show(two(), { record: '<b>' }))).to.equal(es.notFound('<b>'));
      expect(readableText(await page.show(two()))).to.equal(es.noRecord);
      expect(readableText(await page.show(two(), { record: '' }))).to.equal(es.noRecord);
      expect(readableText(await page.show(two(), { record: 'CL0000', lang: 'en' }))).to.equal(en.notFound('CL0000'));
    });

    it('again when the page asks for another', async () => {
      const element = await page.show(two(), { record: 'c' });
      element.setAttribute('record', 'b');
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      expect(readableText(element)).to.include('Otro').and.not.to.include('OGP Sin');
    });
  });

  describe('says where it stands', () => {
    it('by the government and by the IRM, side by side, with the rule of each', async () => {
      const element = await show({
        milestones: [{ id: 'a', title: 'A', reports: [{ period: { end: '2026-05' }, status: 'complete' }], evidence: [{ id: 'e', title: 'E' }] }, { id: 'b', title: 'B' }],
        irm: { status: 'no-evidence', period: 'Informe intermedio 2026', verifiable: true, openGovernmentLens: false, potential: 'modest', earlyResults: 'moderate-results', summary: 'Falta publicar.', url: 'https://irm.example/informe' },
      });
      const [self, irm] = [section(element, es.selfReported)!, section(element, es.irm)!];
      expect(self.parentElement).to.equal(irm.parentElement);
      expect(readableText(self)).to.include(words.status.substantial).and.to.include(es.milestoneCounts(1, 2));
      expect(readableText(irm)).to.include(words.status['no-evidence']).and.to.include('Informe intermedio 2026').and.to.include('Falta publicar.');
      for (const finding of [`${es.irmCode.verifiable}: ${es.yes}`, `${es.irmCode.openGovernmentLens}: ${es.no}`, `${es.irmCode.potential}: ${es.irmValue.modest}`, `${es.irmCode.earlyResults}: ${es.irmValue['moderate-results']}`]) expect(readableText(irm)).to.include(finding);
      expect(irm.querySelector('a')!.href).to.equal('https://irm.example/informe');
      expect(await axeViolations(element)).to.deep.equal([]);
      unfold(element);
      expect(readableText(self)).to.include(es.statusRule);
      expect(readableText(irm)).to.include(es.irmDefinition);
    });

    it('when neither has spoken', async () => {
      const element = await show({});
      expect(readableText(section(element, es.selfReported)!)).to.include(words.status['not-reported']);
      expect(readableText(section(element, es.irm)!)).to.include(es.noIrm);
    });

    it('when the IRM wrote of it without coding it', async () => {
      const irm = section(await show({ irm: { summary: 'Se verá en el próximo informe.' } }), es.irm)!;
      expect(readableText(irm)).to.include(es.noIrm).and.to.include('Se verá en el próximo informe.');
    });

    it('with what needs attention', async () => {
      const reports = [{ period: { end: '2026-05' }, status: 'limited' as const }];
      const self = readableText(section(await show({ end: '2026-04', reports }), es.selfReported)!);
      expect(self).to.include(words.overdue).and.to.include(words.lacksEvidence);
      const calm = readableText(section(await show({ end: '2026-06', reports, evidence: [{ id: 'e', title: 'E' }] }), es.selfReported)!);
      expect(calm).not.to.include(words.overdue).and.not.to.include(words.lacksEvidence);
    });

    it('as less than complete when some of its milestones could not be read', async () => {
      page.expectWarning(/mga-widgets: 1 problem/);
      const milestones = [{ id: 'a', title: 'A', reports: [{ period: { end: '2026-05' }, status: 'complete' }] }, { title: 'Sin identificador' }];
      const given = { reports: [{ period: { end: '2026-05' }, status: 'complete' as const }], milestones } as Partial<Commitment>;
      const self = readableText(section(await show(given), es.selfReported)!);
      expect(self).to.include(words.status.substantial).and.to.include(words.unreadableMilestones).and.to.include(es.unreadableMilestones);
      const lost = await show({ ...given, milestones: 'un hito' } as unknown as Partial<Commitment>);
      expect(readableText(section(lost, es.milestonesHeading)!)).to.include(es.noReadableMilestones).and.not.to.include(es.noMilestones);
      expect(readableText(await show({ ...given, milestones: milestones.slice(0, 1) } as Partial<Commitment>))).to.include(words.status.complete).and.not.to.include(words.unreadableMilestones);
    });

    it('when it was withdrawn, with the reason and without reproach', async () => {
      const element = await show({ end: '2020', withdrawn: 'Se fusionó con otro.', reports: [{ period: { end: '2020' }, status: 'limited' }], milestones: [{ id: 'a', title: 'A', end: '2020', reports: [{ period: { end: '2020' }, status: 'limited' }] }] });
      expect(readableText(section(element, es.selfReported)!)).to.include(words.status.withdrawn);
      expect(readableText(section(element, es.withdrawn)!)).to.include('Se fusionó con otro.');
      for (const reproach of [words.overdue, words.lacksEvidence]) expect(readableText(section(element, es.selfReported)!)).not.to.include(reproach);
      unfold(element);
      expect(readableText(section(element, es.milestonesHeading)!)).not.to.match(/Atrasado/).and.not.to.include(es.difficultiesMissing).and.not.to.include(es.noEvidence);
    });
  });

  describe('says what it is and who answers for it', () => {
    it('with everything that is known', async () => {
      const element = await show({
        number: 7, plan: 'p5', ogpId: 'CL0070', previous: 'CL0050', problem: 'Primer párrafo.\n\nSegundo párrafo.', objective: 'Que se use.', summary: 'Un portal.', start: '2026-01', end: '2026-12-31',
        lead: { organization: 'ministerio' }, supporting: [{ name: 'servicio de datos' }, { name: 'Municipios asociados' }], officials: [{ name: 'Jefatura de datos', role: 'Coordinación', organization: 'servicio' }, { name: 'Enlace', affiliation: 'Regiones' }],
        themes: ['datos', 'desconocido'], sdgs: [11, 16], regions: ['CL-RM'], raisedBy: ['academia', 'civil'], ogpValues: ['transparency', 'technology'], url: 'https://ministerio.example/compromiso',
      });
      expect(texts(element, 'header')).to.deep.equal(['Compromiso 7 Portal de datos']);
      expect([...section(element, es.problem)!.querySelectorAll('p')].map(readableText)).to.deep.equal(['Primer párrafo.', 'Segundo párrafo.']);
      expect(readableText(section(element, es.objective)!)).to.include('Que se use.');
      expect(factText(element, es.lead)).to.equal('Minejemplo (Ministerio del Ejemplo)');
      expect(fact(element, es.lead)!.querySelector('a')!.href).to.equal('https://ministerio.example/');
      expect([...fact(element, es.supporting)!.querySelectorAll('li')].map(readableText)).to.deep.equal(['Servicio de Datos', 'Municipios asociados']);
      expect([...fact(element, es.officials)!.querySelectorAll('li')].map(readableText)).to.deep.equal(['Jefatura de datos, Coordinación, Servicio de Datos', 'Enlace, Regiones']);
      expect(factText(element, es.themes)).to.equal('Datos abiertos y desconocido');
      expect(factText(element, es.raisedBy)).to.equal('Academia y Sociedad civil');
      expect(factText(element, es.ogpValues)).to.equal(`${es.ogpValue.transparency} y ${es.ogpValue.technology}`);
      expect([factText(element, es.plan), factText(element, es.sdgs), factText(element, es.regions), factText(element, es.ogpId), factText(element, es.previous)]).to.deep.equal(['Quinto plan de acción', '11 y 16', 'Metropolitana', 'CL0070', 'CL0050']);
      expect(factText(element, es.period)).to.match(/enero.*2026 a 31.*diciembre.*2026/);
      expect(all(element, 'a').find((link) => readableText(link) === es.source)!.getAttribute('href')).to.equal('https://ministerio.example/compromiso');
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it('and says so when who leads and when are not known, and nothing of the rest', async () => {
      const element = await show({});
      expect(texts(element, '.facts > div')).to.deep.equal([`${es.lead} ${es.noInformation}`, `${es.period} ${es.noInformation}`]);
      expect(readableText(section(element, es.milestonesHeading)!)).to.include(es.noMilestones);
      for (const name of [es.problem, es.evidence, es.criteria, es.reports]) expect(section(element, name), name).to.equal(undefined);
    });

    it('with half a period, or one in words', async () => {
      expect(factText(await show({ end: 'A la brevedad' }), es.period)).to.equal('hasta A la brevedad');
      expect(factText(await show({ start: '2026' }), es.period)).to.equal('desde 2026');
    });
  });

  describe('shows its milestones', () => {
    const milestone = async (given: Partial<NonNullable<Commitment['milestones']>[number]>, attributes?: Record<string, string>) => {
      const element = await show({ milestones: [{ id: 'm', title: 'Catálogo', ...given }] }, attributes);
      unfold(element);
      return all(element, '[part~=milestone]')[0]!;
    };

    it('with status, date, who carries it out, and what it delivers', async () => {
      const text = tight(await milestone({ end: '2026-12', description: 'Primero.\nDespués.', deliverable: 'Un catálogo', responsible: [{ organization: 'servicio' }, { name: 'Municipios' }], reports: [{ period: { end: '2026-05' }, status: 'limited' }], evidence: [{ id: 'e', title: 'Acta' }] }));
      expect(text).to.match(/^Catálogo Avance limitado Plazo: diciembre.*2026 /);
      expect(text).to.include('Primero. Después.').and.to.include(`${es.deliverable}: Un catálogo`).and.to.include('Servicio de Datos, Municipios');
    });

    for (const [end, day, since] of [['2026-05-31', '2026-06-01', 1], ['2026-05', '2026-06-02', 2], ['2025', '2026-06-01', 152]] as const) {
      it(`with how long one of ${end} has been overdue on ${day}`, async () => {
        expect(readableText(await milestone({ end }, { 'as-of': day }))).to.include(es.overdueSince(since));
      });
    }

    it('without reproach for one that is complete, still has time, or has words for a date, which says so', async () => {
      const done = { reports: [{ period: { end: '2026-05' }, status: 'complete' as const }] };
      for (const given of [{ end: '2026-05-31', ...done }, { end: '2026-06-01' }, { end: 'A la brevedad' }, {}]) expect(readableText(await milestone(given)), JSON.stringify(given)).not.to.match(/Atrasado/);
      expect(readableText(await milestone({ end: 'A la brevedad' }))).to.include(`A la brevedad (${es.undated})`);
    });

    it('with each period’s report, the newest first, none written over', async () => {
      const item = await milestone({
        reports: [
          { period: { end: '2025-06-30' }, status: 'not-started', summary: 'Sin presupuesto.' },
          { period: { end: '2026-06-30', label: 'Primer semestre de 2026' }, status: 'substantial', percent: 62.5, summary: 'Uno.\nDos.', difficulties: 'Faltan permisos.' },
          { period: { end: '2025-12-31' }, status: 'limited' },
        ],
      });
      const reports = [...item.querySelectorAll('[part~=report]')].map(readableText);
      expect(reports[0]).to.match(/^Primer semestre de 2026 Avance sustancial 63\s?% de avance Uno\. Dos\. Dificultades: Faltan permisos\.$/);
      expect(reports[1]).to.match(/diciembre.*2025 Avance limitado$/);
      expect(reports[2]).to.match(/junio.*2025 No iniciado Sin presupuesto\.$/);
      expect(readableText(item)).to.include(`${es.reports} (3)`);
    });

    it('with a word on difficulties that were not told although the date passed, on the latest report', async () => {
      const reports = [{ period: { end: '2026-05' }, status: 'limited' as const, summary: 'El último de mayo.' }, { period: { end: '2026-04' }, status: 'limited' as const }, { period: { end: '2026-05' }, status: 'limited' as const, summary: 'Rectificado.' }];
      const item = await milestone({ end: '2026-05', reports });
      const owing = [...item.querySelectorAll('[part~=report]')].filter((report) => readableText(report).includes(es.difficultiesMissing));
      expect(owing.map((report) => readableText(report).includes('Rectificado.'))).to.deep.equal([true]);
      expect(readableText(await milestone({ end: '2026-06', reports }))).not.to.include(es.difficultiesMissing);
      expect(readableText(await milestone({ end: '2026-05', reports: [...reports, { period: { end: '2026-05' }, status: 'limited', difficulties: 'Faltan permisos.' }] }))).not.to.include(es.difficultiesMissing);
    });

    it('with a word on evidence that is missing', async () => {
      expect(readableText(await milestone({ reports: [{ period: { end: '2026' }, status: 'limited' }] }))).to.include(es.noEvidence);
      expect(readableText(await milestone({ reports: [{ period: { end: '2026' }, status: 'not-started' }] }))).not.to.include(es.noEvidence);
    });
  });

  describe('shows its evidence', () => {
    it('as links with what one wants to know before following them', async () => {
      const element = await show({ evidence: [{ id: 'e', title: 'Acta de entrega', url: 'acta.pdf', type: 'Acta', date: '2026-04', language: 'en', size: 1_234_567 }, { id: 'f', title: 'Sin enlace', language: 'es-CL' }] });
      const [first, second] = all(element, '[part~=evidence]') as [HTMLElement, HTMLElement];
      expect(readableText(first)).to.match(/^Acta de entrega · Acta · abr.* 2026 · en · 1,2 MB$/);
      expect(first.querySelector('a')!.href).to.equal(new URL('acta.pdf', element.getAttribute('feed')!).href);
      expect(readableText(second)).to.equal('Sin enlace');
      expect(second.querySelector('a')).to.equal(null);
    });

    for (const url of ['javascript:alert(1)', 'JAVA\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x']) {
      it(`as text where the link would be ${JSON.stringify(url)}`, async () => {
        const element = await show({ url, evidence: [{ id: 'e', title: 'Acta', url }], irm: { status: 'limited', url }, milestones: [{ id: 'm', title: 'M', evidence: [{ id: 'g', title: 'Lista', url }] }] });
        unfold(element);
        expect(texts(element, '[part~=evidence]')).to.have.members(['Acta', 'Lista']);
        expect(all(element, 'a')).to.deep.equal([]);
      });
    }
  });

  it('shows the five criteria, each met, not met or unknown, by mark and word', async () => {
    const element = await show({ criteria: { userImpact: { met: true }, measurable: { met: false, note: 'Sin línea de base.' }, ogpValue: { note: 'En estudio.' } } });
    expect(texts(element, '.criteria li').map(tight)).to.deep.equal([
      `✓ ${es.criterion.userImpact}: ${es.met}`,
      `– ${es.criterion.diverseTypes}: ${es.unknown}`,
      `✕ ${es.criterion.measurable}: ${es.notMet}. Sin línea de base.`,
      `– ${es.criterion.ogpValue}: ${es.unknown}. En estudio.`,
      `– ${es.criterion.fiveSectors}: ${es.unknown}`,
    ]);
    expect(all(element, '.criteria .mark').every((mark) => mark.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('shows markup in any text as the text it is', async () => {
    const markup = '<img src=x onerror=alert(1)><b>negrita</b>';
    const element = await page.show(
      aForum().withOrganization({ id: 'o', name: markup, shortName: `${markup}!` }).withPlan({ id: 'px', title: markup }).withCommitment({
        id: 'x', title: markup, plan: 'px', problem: markup, objective: markup, summary: markup, lead: { organization: 'o' }, supporting: [{ name: markup }], officials: [{ name: markup, role: markup, affiliation: markup }], start: markup, end: markup,
        themes: ['t'], previous: markup, irm: { status: 'limited', period: markup, summary: markup }, criteria: { measurable: { met: true, note: markup } }, evidence: [{ id: 'e', title: markup, type: markup, date: markup }],
        milestones: [{ id: 'm', title: markup, description: markup, deliverable: markup, end: markup, responsible: [{ name: markup }], reports: [{ period: { end: markup, label: markup }, status: 'limited', summary: markup, difficulties: markup }] }],
      }).build(),
      { record: 'x' },
    );
    unfold(element);
    expect(readableText(element).split('<b>negrita</b>').length - 1).to.be.at.least(20);
    expect([...composedElements(element)].filter((node) => node.matches('img, b'))).to.deep.equal([]);
  });

  it('has headings from the level the page needs, down to six', async () => {
    const levels = async (level: string) => {
      const element = await show({ problem: 'P', milestones: [{ id: 'm', title: 'M' }] }, { 'heading-level': level });
      return [...new Set(all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level')))].join();
    };
    expect(await levels('1')).to.equal('1,2,3');
    expect(await levels('3')).to.equal('3,4,5');
    expect(await levels('6')).to.equal('6');
    expect(await levels('9')).to.equal('6');
    expect(await levels('x')).to.equal('2');
  });

  it('speaks English in an English page, and says which words are not', async () => {
    const element = await show({ problem: 'Nadie encuentra los datos.', end: '2026-04-30', milestones: [{ id: 'm', title: 'Catálogo', end: '2026-04-30' }] }, { lang: 'en' });
    expect(texts(element, '[role=heading]')).to.include.members([en.selfReported, en.irm, en.problem, en.milestonesHeading]);
    expect(readableText(element)).to.include('32 days overdue').and.to.include('April 30, 2026').and.not.to.match(/Atrasado|Hitos/);
    expect(section(element, en.problem)!.querySelector('p')!.lang).to.equal('es-CL');
    expect(all(element, '[part~=milestone] [lang="es-CL"]').map(readableText)).to.include('Catálogo');
  });
});
