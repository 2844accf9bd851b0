import type { FeedDocument } from '../../src/domain/feed.js';
import { composedElements, deepActiveElement, isDrawn, readableText } from './composed-tree.js';
import { until } from './element-contract.js';
import { aFeed, type FeedBuilder } from './feed-builder.js';

type ReportedStatus = 'not-started' | 'limited' | 'substantial' | 'complete';

/** A series of one report. */
export const reported = (status: ReportedStatus, end = '2026-05-31'): { reports: { period: { end: string }; status: ReportedStatus }[] } => ({ reports: [{ period: { end }, status }] });

/** A plan with something in every column of the board and every filter; made for 1 June 2026. */
export const aPlan = (): FeedBuilder =>
  aFeed()
    .withOrganization({ id: 'ministerio', name: 'Ministerio del Ejemplo', shortName: 'Minejemplo' })
    .withOrganization({ id: 'servicio', name: 'Servicio de Datos', parent: 'ministerio', url: 'https://servicio.example/' })
    .withOrganization({ id: 'aguas', name: 'Dirección de Aguas' })
    .withTheme({ id: 'datos', name: 'Datos abiertos' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana' })
    .withSectors({ id: 'academia', name: 'Academia' }, { id: 'civil', name: 'Sociedad civil' })
    .withPlan({ id: 'p5', title: 'Quinto plan', start: '2026-01-01', end: '2027-12-31' })
    .withPlan({ id: 'p4', title: 'Cuarto plan', start: '2024-01-01', end: '2025-12-31' })
    .withCommitment({
      id: 'integracion', number: 1, plan: 'p5', title: 'Integración de datos', lead: { organization: 'servicio' }, themes: ['datos'], sdgs: [16], regions: ['CL-RM'], raisedBy: ['academia'], start: '2026-01', end: '2026-12',
      milestones: [
        { id: 'i1', title: 'Catálogo', end: '2026-03-31', ...reported('complete'), evidence: [{ id: 'e1', title: 'Catálogo publicado', url: 'https://servicio.example/catalogo.pdf' }] },
        { id: 'i2', title: 'Capacitación', end: '2026-12', ...reported('limited'), evidence: [{ id: 'e2', title: 'Lista de cursos' }] },
      ],
    })
    .withCommitment({ id: 'cuencas', number: 2, plan: 'p5', title: 'Monitoreo de cuencas', lead: { organization: 'aguas' }, supporting: [{ name: 'MINEJEMPLO' }], themes: ['agua'], sdgs: [6, 16], regions: ['CL-AP', 'CL-RM'], raisedBy: ['academia', 'civil'], end: '2026-04-30', milestones: [{ id: 'c1', title: 'Estaciones', end: '2026-04-30', ...reported('limited') }] })
    .withCommitment({ id: 'guia', number: 10, plan: 'p4', title: 'Guía de lenguaje claro', lead: { name: 'Municipios asociados' }, ...reported('complete', '2025-12-31'), evidence: [{ id: 'e3', title: 'Guía' }], irm: { status: 'substantial', period: 'Informe final' } })
    .withCommitment({ id: 'taller', number: 9, plan: 'p5', title: 'Año de los talleres', end: 'A la brevedad', milestones: [{ id: 't1', title: 'Taller en Ñuble', ...reported('not-started') }, { id: 't2', title: 'Manual' }] })
    .withCommitment({ id: 'sello', number: undefined, plan: 'p4', title: 'Sello de apertura', withdrawn: 'Se fusionó con otro compromiso.', milestones: [{ id: 's1', title: 'Bases', ...reported('complete') }] })
    .withCommitment({ id: 'observatorio', number: undefined, plan: 'p5', title: 'Observatorio' });

/** What a reader meets of a board. */
export class Board {
  constructor(readonly element: HTMLElement) {}

  all(selector: string): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
  }

  /** Titles of the commitments in view, in order. */
  get titles(): string[] {
    return this.all('[part~=open]').map(readableText);
  }

  opener(title: string): HTMLElement {
    const found = this.all('[part~=open]').find((button) => readableText(button) === title);
    if (!found) throw new Error(`"${title}" is not among ${this.titles.join(', ')}`);
    return found;
  }

  /** Each column as "name and count: titles". */
  get columns(): string[] {
    return this.all('[part~=column]').map((column) => {
      const titles = [...column.querySelectorAll('[part~=open]')].map(readableText);
      return `${readableText(column.querySelector('[role=heading]')!)}: ${titles.join(', ') || '–'}`;
    });
  }

  /** Cells of each row of the table. */
  get rows(): string[][] {
    return this.all('[part~=row]').map((row) => [...row.children].map(readableText));
  }

  get figures(): string[] {
    return this.all('[part~=counts] .figures:not([part]) li').map(readableText);
  }

  /** Milestones counted by state: "2 completos". */
  get milestoneFigures(): string[] {
    return this.all('[part~=milestone-counts] li strong').map((figure) => readableText(figure.parentElement!));
  }

  /** The select, input or radio button with this label. */
  field(label: string): HTMLSelectElement | HTMLInputElement | undefined {
    return [...composedElements(this.element)].find(
      (element): element is HTMLSelectElement | HTMLInputElement => (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) && [...(element.labels ?? [])].some((each) => labelText(each) === label),
    );
  }

  /** Chooses in the select with this label the option that begins so; opens the filters first if they are folded. */
  async choose(label: string, option: string): Promise<void> {
    const filters = this.element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~=filters]');
    if (filters && !filters.open) filters.querySelector('summary')!.click();
    await this.updated();
    const select = this.field(label) as HTMLSelectElement;
    const found = [...select.options].find(({ textContent }) => textContent.startsWith(option));
    if (!found) throw new Error(`"${option}" is not among ${[...select.options].map(({ textContent }) => textContent).join(', ')}`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.updated();
  }

  async search(words: string): Promise<void> {
    const input = this.field('Buscar') as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.updated();
  }

  async show(view: string): Promise<void> {
    this.field(view)!.click();
    await this.updated();
  }

  async updated(): Promise<void> {
    await (this.element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }

  /** What the focus is on, by its name. */
  get focus(): string {
    const active = deepActiveElement();
    if (active instanceof HTMLInputElement || active instanceof HTMLSelectElement) return [...(active.labels ?? [])].map(labelText).join();
    return active && active !== document.body ? (active.getAttribute('aria-label') ?? readableText(active)) : '';
  }

  /** The open commitment. */
  get dialog(): HTMLDialogElement | undefined {
    return [...this.element.shadowRoot!.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
  }

  async isOpen(title: string): Promise<HTMLDialogElement> {
    await until(() => this.dialog?.getAttribute('aria-label') === title, () => this.dialog?.getAttribute('aria-label') ?? 'no dialog');
    return this.dialog!;
  }

  async isClosed(): Promise<void> {
    await until(() => !this.element.shadowRoot!.querySelector('dialog'), () => 'a dialog');
  }
}

/** Words of a label without those of the field in it. */
function labelText(label: HTMLLabelElement): string {
  return readableText(label.querySelector('span') ?? label);
}

/** A feed of one commitment and nothing else. */
export const oneCommitment = (commitment: Parameters<FeedBuilder['withCommitment']>[0]): FeedDocument => aFeed().withCommitment({ id: 'uno', ...commitment }).build();
