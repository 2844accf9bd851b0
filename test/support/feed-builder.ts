import type { CollectionName, Collections, FeedDocument, Holiday, PageReference, Region, Sector } from '../../src/domain/feed.js';

/** What has to be said of a record; the rest has a default. */
type Given<Name extends CollectionName> = Partial<Collections[Name]>;

/** Smallest record of each collection that a widget can show. `number` counts from 1 within the collection. */
const defaults: { readonly [Name in CollectionName]: (number: number) => Collections[Name] } = {
  organizations: (number) => ({ id: `organismo-${number}`, name: `Organismo ${number}` }),
  themes: (number) => ({ id: `tema-${number}`, name: `Tema ${number}` }),
  plans: (number) => ({ id: `plan-${number}`, title: `Plan de acción ${number}`, number, start: '2026-01-01', end: '2027-12-31' }),
  commitments: (number) => ({ id: `compromiso-${number}`, title: `Compromiso ${number}`, number }),
  meetings: (number) => ({ id: `reunion-${number}`, title: `Reunión ${number}`, kind: 'forum', start: `2026-03-${String(((number - 1) % 28) + 1).padStart(2, '0')}T15:00`, access: 'open' }),
  consultations: (number) => ({ id: `consulta-${number}`, title: `Consulta ${number}`, status: 'open' }),
  proposals: (number) => ({ id: `propuesta-${number}`, title: `Propuesta ${number}`, submitted: '2026-04-01', status: 'published' }),
  prioritizations: (number) => ({ id: `priorizacion-${number}`, title: `Priorización ${number}` }),
  workshopGuides: (number) => ({ id: `guia-${number}`, title: `Taller tipo ${number}` }),
  bulletins: (number) => ({ id: `boletin-${number}`, title: `Boletín ${number}`, date: '2026-05-01' }),
  documents: (number) => ({ id: `documento-${number}`, title: `Documento ${number}` }),
};

/** Builds a feed as plain JSON. Each call adds to it: `aFeed().withMeeting({title: '…'}).build()`. */
export class FeedBuilder {
  #document: Record<string, unknown> = {
    version: '1.0',
    publisher: { name: 'Secretaría de la Mesa' },
    language: 'es-CL',
    timeZone: 'America/Santiago',
    updated: '2026-06-01T12:00:00Z',
    forum: { name: 'Mesa de Gobierno Abierto', shortName: 'MGA' },
  };

  readonly withOrganization = (given: Given<'organizations'> = {}) => this.#add('organizations', given);
  readonly withTheme = (given: Given<'themes'> = {}) => this.#add('themes', given);
  readonly withPlan = (given: Given<'plans'> = {}) => this.#add('plans', given);
  readonly withCommitment = (given: Given<'commitments'> = {}) => this.#add('commitments', given);
  readonly withMeeting = (given: Given<'meetings'> = {}) => this.#add('meetings', given);
  readonly withConsultation = (given: Given<'consultations'> = {}) => this.#add('consultations', given);
  readonly withProposal = (given: Given<'proposals'> = {}) => this.#add('proposals', given);
  readonly withPrioritization = (given: Given<'prioritizations'> = {}) => this.#add('prioritizations', given);
  readonly withWorkshopGuide = (given: Given<'workshopGuides'> = {}) => this.#add('workshopGuides', given);
  readonly withBulletin = (given: Given<'bulletins'> = {}) => this.#add('bulletins', given);
  readonly withDocument = (given: Given<'documents'> = {}) => this.#add('documents', given);

  /** Adds `count` records of a collection, each made by `given` from its number, which counts from 1. */
  withMany<Name extends CollectionName>(name: Name, count: number, given: (number: number) => Given<Name> = () => ({})): this {
    for (let number = 1; number <= count; number += 1) this.#add(name, given(number));
    return this;
  }

  withSectors(...sectors: Sector[]): this {
    return this.with({ sectors });
  }

  withRegions(...regions: Region[]): this {
    return this.with({ regions });
  }

  withHolidays(...holidays: (Holiday | string)[]): this {
    return this.with({ holidays: holidays.map((holiday) => (typeof holiday === 'string' ? { date: holiday } : holiday)) });
  }

  /** Keeps a collection in pages outside the feed. */
  withPages(name: CollectionName, reference: PageReference): this {
    return this.with({ [name]: reference });
  }

  /** Sets fields of the document itself. */
  with(fields: Partial<FeedDocument>): this {
    return this.withAnything(fields);
  }

  /** Sets whatever it is given, right or wrong: for what a feed must survive. */
  withAnything(fields: object): this {
    Object.assign(this.#document, fields);
    return this;
  }

  /** Adds to a collection a record nobody checks. */
  withBadRecord(name: CollectionName, record: unknown): this {
    this.#document[name] = [...this.#list(name), record];
    return this;
  }

  /** The feed as a new plain object. */
  build(): FeedDocument {
    return structuredClone(this.#document) as unknown as FeedDocument;
  }

  /** The feed as the text a server sends. */
  text(): string {
    return JSON.stringify(this.#document);
  }

  #add<Name extends CollectionName>(name: Name, given: Given<Name>): this {
    const list = this.#list(name);
    this.#document[name] = [...list, { ...defaults[name](list.length + 1), ...given }];
    return this;
  }

  #list(name: CollectionName): unknown[] {
    const list = this.#document[name] ?? [];
    if (!Array.isArray(list)) throw new Error(`${name} is kept in pages`);
    return list;
  }
}

/** An empty feed of a Chilean forum, to be filled. */
export function aFeed(): FeedBuilder {
  return new FeedBuilder();
}

/** A page of a collection, as plain JSON. `first` is the number of its first record. */
export function aPage<Name extends CollectionName>(name: Name, count: number, { first = 1, next }: { first?: number; next?: string } = {}): { items: Collections[Name][]; next?: string } {
  const items = Array.from({ length: count }, (_, index) => defaults[name](first + index));
  return next === undefined ? { items } : { items, next };
}
