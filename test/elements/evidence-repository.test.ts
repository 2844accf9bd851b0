import { expect } from 'chai';
import { evidenceMessages } from '../../src/i18n/evidence.js';
import { ogpStandardMessages } from '../../src/i18n/ogp-standards.js';
import { statusMessages } from '../../src/i18n/status.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es, en } = evidenceMessages;
const words = ogpStandardMessages.es;
const ages = es.fresh(6);

/** A plan under way with evidence of every age, and things that are missing. */
const aPlan = (): FeedBuilder =>
  aFeed()
    .with({ forum: { name: 'Mesa', rules: { id: 'reglas', title: 'Reglamento' }, targets: { monthsOfEvidence: { max: 6 }, percentMinutes: { min: 100 }, monthsBetweenMeetings: { max: 6 } } } })
    .withOrganization({ id: 'aire', name: 'Servicio del Aire' })
    .withOrganization({ id: 'agua', name: 'Servicio del Agua' })
    .withPlan({ id: 'anterior', title: 'Plan anterior', start: '2018-09-01', end: '2020-08-31', delivery: '2018-08-31' })
    .withPlan({ id: 'plan', title: 'Plan de prueba', start: '2026-01-01', end: '2027-12-31', delivery: '2025-12-31' })
    .withCommitment({
      id: 'c1', plan: 'plan', title: 'Datos del aire', lead: { organization: 'aire' },
      reports: [{ period: { end: '2026-05' }, status: 'complete' }],
      irm: { status: 'limited', period: 'Revisión', verifiable: true, potentialImpact: 'moderate' },
      evidence: [{ id: 'informe', title: 'Informe anual', type: 'Informe', date: '2026-05-10', url: 'https://aire.example/informe.pdf', format: 'application/pdf', size: 120_000, sha256: 'ab'.repeat(32), publisher: { organization: 'aire' } }],
      milestones: [
        { id: 'h1', title: 'Catálogo', evidence: [{ id: 'catalogo', title: 'Catálogo de estaciones', type: 'Datos', date: '2025-01-10' }] },
        { id: 'h2', title: 'Red', reports: [{ period: { end: '2026-05' }, status: 'limited' }] },
      ],
    })
    .withCommitment({ id: 'c2', plan: 'plan', title: 'Datos del agua', lead: { organization: 'agua' } })
    .withCommitment({ id: 'viejo', plan: 'anterior', title: 'Del plan anterior' })
    .withMeeting({ id: 'abril', title: 'Reunión de abril', start: '2026-04-08T15:00', plan: 'plan', documents: [{ id: 'tabla', title: 'Tabla de abril', language: 'en' }] })
    .withMeeting({ id: 'mayo', title: 'Reunión de mayo', start: '2026-05-08T15:00', plan: 'plan', minutes: {} });

describe('<mga-evidence-repository>', () => {
  const page = useWidgetPage('mga-evidence-repository', () => import('../../src/define/mga-evidence-repository.js'));
  const files = useSavedFiles();
  const { show } = page;
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
  const titles = (element: Element) => all(element, '[part~="item"] .item-title').map((title) => readableText(title));
  const fold = (element: Element, title: string) => all(element, 'details').find((one) => readableText(one.querySelector('summary')!).includes(title)) as HTMLDetailsElement;
  const open = async (element: Element, title: string): Promise<HTMLDetailsElement> => {
    const details = fold(element, title);
    details.querySelector('summary')!.click();
    await settle();
    await until(() => details.open && details.childElementCount > 1, () => `${title} open`);
    return details;
  };
  const search = async (element: Element, text: string): Promise<void> => {
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };
  const choose = async (element: Element, label: string, value: string): Promise<void> => {
    const field = all(element, '.field').find((one) => readableText(one).startsWith(label)) ?? [...element.shadowRoot!.querySelectorAll('.field')].find((one) => one.textContent.includes(label))!;
    const select = field.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const arrange = async (element: Element, label: string): Promise<void> => {
    all(element, '.switch label').find((one) => readableText(one) === label)!.click();
    await settle();
  };

  describe('leads with', () => {
    it('how many documents there are, how old, and what is missing', async () => {
      const element = await show(aPlan().build());
      const lead = readableText(all(element, '[part~="lead"]')[0]!);
      // Four: two of the commitment, the rules and what was handed out in April.
      expect(lead).to.include('4 documentos').and.to.include('1 de los últimos 6 meses').and.to.include('1 con más de 6 meses').and.to.include('2 sin fecha');
      expect(lead).to.include(es.lackingCommitments(1));
    });

    it('that nothing is published, without a zero that looks like a result, where that is so', async () => {
      const element = await show(aPlan().build(), { plan: 'anterior' });
      const none = aFeed().withPlan({ id: 'p', title: 'Plan nuevo' }).withCommitment({ plan: 'p' });
      expect(readableText(element)).to.include('Plan anterior').and.not.to.include('Datos del aire');
      const lead = readableText(all(await show(none.build()), '[part~="lead"]')[0]!);
      expect(lead).to.include(es.noDocuments).and.not.to.include('0 documentos');
    });

    it('the definition of each figure', async () => {
      const element = await show(aPlan().build());
      const definitions = readableText(await open(element, es.definitionTitle));
      expect(definitions).to.include(es.definition).and.to.include('6 meses anteriores al 1 de junio de 2026').and.to.include(es.lackingRule);
    });
  });

  describe('by commitment', () => {
    it('shows what the government says beside what the IRM says, and that they differ', async () => {
      const element = await show(aPlan().build());
      const line = readableText(fold(element, 'Datos del aire').querySelector('summary')!);
      // A milestone that is not complete holds the commitment back from being so.
      expect(line).to.include(`${es.reported}: ${statusMessages.es.status.substantial}`).and.to.include(`${es.irm}: ${statusMessages.es.status.limited}`).and.to.include(es.comparison.lower);
      const other = readableText(fold(element, 'Datos del agua').querySelector('summary')!);
      expect(other).to.include(es.noEvidence).and.to.include(es.notCoded);
    });

    it('draws documents only when the commitment is opened, by milestone, and names the milestone without any', async () => {
      const element = await show(aPlan().build());
      expect(titles(element)).to.deep.equal([]);
      const group = await open(element, 'Datos del aire');
      expect(titles(element)).to.deep.equal([`Informe anual ${ages.fresh}`, `Catálogo de estaciones ${ages.stale}`]);
      const red = [...group.querySelectorAll('[part~="milestone"]')].find((one) => readableText(one).startsWith('Hito: Red'))!;
      expect(readableText(red)).to.include(es.lacking);
      expect(readableText(group)).to.include('Impacto potencial (planes anteriores a 2020): Moderado');
      group.querySelector('summary')!.click();
      await until(() => titles(element).length === 0, () => 'closed again');
    });

    it('says everything that is known of a document, and what is not', async () => {
      const element = await show(aPlan().build());
      await open(element, 'Datos del aire');
      const card = readableText(await open(element, `${es.card} Informe anual`));
      for (const part of ['ab'.repeat(32), '120 kB', 'application/pdf', 'Servicio del Aire', 'commitments/c1/evidence/informe', `2.2 ${words.requirements['2.2']}`]) expect(card).to.include(part);
      const other = readableText(await open(element, `${es.card} Catálogo de estaciones`));
      expect(other).to.include(`${es.hash} ${es.unknown}`).and.to.include(`${es.source} ${es.unknown}`);
    });

    it('has the documents that are of no commitment apart, each with the record it belongs to', async () => {
      const element = await show(aPlan().build());
      expect(readableText(await open(element, es.process))).to.include(es.of.meeting('Reunión de abril')).and.to.include(es.of.rules());
    });

    it('is narrowed by the page to an institution', async () => {
      const element = await show(aPlan().build(), { institution: 'agua' });
      expect(readableText(element)).to.include('Datos del agua').and.not.to.include('Datos del aire');
    });
  });

  describe('search and filters', () => {
    it('leave the documents that match, opened, and can be taken back', async () => {
      const element = await show(aPlan().build());
      await search(element, 'catalogo');
      await until(() => titles(element).length === 1, () => titles(element).join());
      expect(titles(element)[0]).to.include('Catálogo de estaciones');
      expect(readableText(all(element, '[role=status].count')[0]!)).to.equal(es.found('1', '4'));
      expect(readableText(element)).not.to.include('Datos del agua');
      button(element, es.clear)!.click();
      await until(() => readableText(element).includes('Datos del agua'), () => readableText(element));
      expect(titles(element), 'closed as before').to.deep.equal([]);
      expect((element.shadowRoot!.activeElement as HTMLInputElement).type).to.equal('search');
    });

    it('say so when nothing matches', async () => {
      const element = await show(aPlan().build());
      await search(element, 'nada de esto');
      expect(readableText(all(element, '[role=status].count')[0]!)).to.equal(es.noneFound);
    });

    it('offer each value with its count, and keep what was chosen in the address', async () => {
      const element = await show(aPlan().build(), { 'url-state': 'e' });
      await open(element, es.filters);
      const options = [...all(element, '.field').find((one) => readableText(one).startsWith(es.freshness))!.querySelectorAll('option')].map((option) => option.textContent.trim());
      expect(options).to.deep.equal([es.allFeminine, `${ages.fresh} (1)`, `${ages.stale} (1)`, `${ages.undated} (2)`]);
      await choose(element, es.freshness, 'stale');
      expect(new URL(location.href).searchParams.get('e.freshness')).to.equal('stale');
      expect(titles(element)).to.have.length(1);
      history.replaceState(null, '', '?e.language=en&e.view=commitments');
      const again = await show(aPlan().build(), { 'url-state': 'e' });
      expect(titles(again).map((title) => title.split(' ')[0])).to.deep.equal(['Tabla']);
    });
  });

  describe('by standard', () => {
    it('shows each requirement with what is missing named', async () => {
      const element = await show(aPlan().build());
      await arrange(element, es.byStandard);
      expect(all(element, '[part~="requirement"] > summary').map((one) => readableText(one).split(' ')[0])).to.deep.equal(['1.1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '5.1']);
      const requirement = await open(element, '2.2 ');
      const repository = readableText(requirement);
      expect(repository).to.include(words.asks['2.2']).and.to.include(words.nothing.repository);
      expect(repository).to.include(`${words.lacking.minutes(1)}: Reunión de abril`);
      expect(repository).to.include(`${words.unstated.evidence(1)}: Datos del agua`);
      expect(repository).to.include('1 de 2');
      const method = requirement.querySelectorAll<HTMLDetailsElement>('details');
      for (const details of method) details.open = true;
      expect(readableText(requirement)).to.include(words.computed.minutes);
      expect(readableText(await open(element, '1.1 '))).to.include('Reglamento').and.to.include(words.nothing.members);
    });

    it('says that a plan of before 2022 could not be held to them', async () => {
      const element = await show(aPlan().build(), { plan: 'anterior' });
      await arrange(element, es.byStandard);
      expect(readableText(element)).to.include(words.precedes);
      const current = await show(aPlan().build(), { plan: 'plan' });
      await arrange(current, es.byStandard);
      expect(readableText(current)).not.to.include(words.precedes);
    });

    it('is left with one standard when the reader filters by it', async () => {
      history.replaceState(null, '', '?e.view=standards&e.standard=5');
      const element = await show(aPlan().build(), { 'url-state': 'e' });
      expect(all(element, '[part~="standard"]').map((one) => readableText(one.querySelector('[role=heading]')!))).to.deep.equal([`${words.standard(5)}. ${words.standards[5]}`]);
    });
  });

  describe('is cited by link', () => {
    it('to a document, which is shown whole on top and takes the focus', async () => {
      history.replaceState(null, '', '#evidence/catalogo');
      const element = await show(aPlan().build());
      const cited = all(element, '[part~="cited"]')[0]!;
      expect(readableText(cited)).to.include('Catálogo de estaciones').and.to.include('commitments/c1/milestones/h1/evidence/catalogo');
      expect(element.shadowRoot!.activeElement).to.equal(cited);
      button(element, es.close)!.click();
      await until(() => all(element, '[part~="cited"]').length === 0, () => 'closed');
      expect(location.hash).to.equal('');
    });

    it('to a requirement, which is opened', async () => {
      history.replaceState(null, '', '#requirement/2.2');
      const element = await show(aPlan().build());
      await until(() => readableText(element).includes(words.asks['2.2']), () => readableText(element));
      expect(element.shadowRoot!.activeElement?.getAttribute('data-cited')).to.equal('requirement');
      expect([...fold(element, '2.2 ').querySelectorAll('a')].some(({ href }) => href === `${location.href.split('#')[0]}#requirement/2.2`)).to.equal(true);
    });

    it('and says so when there is no such document', async () => {
      history.replaceState(null, '', '#evidence/no-hay');
      expect(readableText(await show(aPlan().build()))).to.include(es.citedNone('no-hay'));
    });
  });

  it('lets the list be taken away as it is narrowed', async () => {
    const element = await show(aPlan().build());
    await search(element, 'informe');
    button(element, es.downloadList)!.click();
    const { name, text } = await files.next();
    expect(name).to.equal('evidencia-2026-06-01.csv');
    const lines = text.trim().split('\r\n');
    expect(lines).to.have.length(2);
    expect(lines[0]).to.include(`${es.columns.path},${es.columns.title}`);
    expect(lines[1]).to.include('commitments/c1/evidence/informe,Informe anual,Informe,2026-05-10,Al día');
  });

  it('shows on paper the documents of every commitment, and is folded again after', async () => {
    const element = await show(aPlan().build());
    expect(titles(element)).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    await until(() => titles(element).some((title) => title.startsWith('Tabla de abril')), () => titles(element).join());
    expect(titles(element).map((title) => title.split(' ')[0])).to.include.members(['Informe', 'Catálogo']);
    expect(all(element, 'details.card[open]')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    await until(() => titles(element).length === 0, () => titles(element).join());
    fold(element, 'Datos del aire').querySelector('summary')!.click();
    await until(() => titles(element).length === 2, () => titles(element).join());
  });

  it('lets the reader choose among plans, unless the page chose', async () => {
    const element = await show(aPlan().build());
    await choose(element, es.choosePlan, 'anterior');
    expect(readableText(element)).to.include('Del plan anterior').and.not.to.include('Datos del aire');
    expect((await show(aPlan().build(), { plan: 'plan' })).shadowRoot!.querySelector('.chooser')).to.equal(null);
  });

  it('says what it has no plan for', async () => {
    expect(readableText(await show(aPlan().build(), { plan: 'otro' }))).to.equal(es.notFound('otro'));
    expect(readableText(await show(aPlan().build(), { plan: 'otro', lang: 'en' }))).to.equal(en.notFound('otro'));
  });

  it('has no accessibility violations with everything open, in either arrangement', async () => {
    const element = await show(aPlan().build());
    await open(element, 'Datos del aire');
    await open(element, `${es.card} Informe anual`);
    await open(element, es.process);
    expect(await axeViolations(element)).to.deep.equal([]);
    await arrange(element, es.byStandard);
    await open(element, '1.1 ');
    await open(element, '2.2 ');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('is worked by keys: the switch, the folds and the links', async () => {
    const element = await show(aPlan().build());
    const radio = element.shadowRoot!.querySelector<HTMLInputElement>('input[name=arrangement]:checked')!;
    radio.focus();
    const { sendKeys } = await import('@web/test-runner-commands');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => all(element, '[part~="standard"]').length === 5, () => readableText(element));
    fold(element, '1.1 ').querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => readableText(element).includes(words.asks['1.1']), () => readableText(element));
  });

  it('keeps two thousand documents light: only lines are drawn until they are asked for', async () => {
    const many = aPlan();
    for (let number = 1; number <= 40; number += 1) {
      many.withCommitment({ id: `m${number}`, plan: 'plan', title: `Compromiso numeroso ${number}`, evidence: Array.from({ length: 50 }, (_, place) => ({ id: `m${number}-${place}`, title: `Documento ${number}.${place}`, date: '2026-05-01' })) });
    }
    const element = await show(many.build());
    expect(readableText(all(element, '[part~="lead"]')[0]!)).to.match(/2[. ]?004 documentos/u);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1_800);
    await open(element, 'Compromiso numeroso 40');
    expect(titles(element)).to.have.length(50);
    await search(element, 'Documento 40.');
    await until(() => all(element, '[part~="group"]').length === 1, () => 'one group left');
  });
});
