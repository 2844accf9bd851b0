import type { Feed, Organization } from '../../src/domain/feed.js';

/** Something of the feed that an attribute may name: what is written, and what people call it. */
export interface FeedOption {
  readonly value: string;
  readonly name: string;
}

type Options = (feed: Feed, sdgNames: readonly string[]) => FeedOption[];

const named = ({ id, name }: { id: string; name: string }): FeedOption => ({ value: id, name });
const titled = ({ id, title }: { id: string; title: string }): FeedOption => ({ value: id, name: title });
const organization = ({ id, name, shortName }: Organization): FeedOption => ({ value: id, name: shortName && shortName !== name ? `${name} (${shortName})` : name });
const byName = (a: FeedOption, b: FeedOption): number => a.name.localeCompare(b.name, 'es');

/** By attribute. The goals are those of the United Nations, whatever the feed has. */
const byAttribute: Readonly<Record<string, Options>> = {
  plan: ({ plans }) => plans.map(titled),
  institution: ({ organizations }) => organizations.map(organization).sort(byName),
  region: ({ regions }) => regions.map(named),
  sector: ({ sectors }) => sectors.map(named),
  theme: ({ themes }) => themes.map(named).sort(byName),
  sdg: (_feed, sdgNames) => sdgNames.map((name, index) => ({ value: String(index + 1), name: `${index + 1}. ${name}` })),
  consultation: ({ consultations }) => consultations.map(titled),
  meeting: ({ meetings }) => meetings.filter(({ kind }) => kind === 'workshop').map(titled),
};

/** What `record` names, by the tag of the widget. */
const records: Readonly<Record<string, Options>> = {
  'mga-bulletins': ({ bulletins }) => bulletins.map(titled),
  'mga-commitment': ({ commitments }) => commitments.map(({ id, title }) => ({ value: id, name: `${id}: ${title}` })),
  'mga-consultation': ({ consultations }) => consultations.map(titled),
  'mga-minutes': ({ meetings }) => meetings.filter(({ minutes }) => minutes).map(({ id, title, start }) => ({ value: id, name: `${start.slice(0, 10)}: ${title}` })).reverse(),
  'mga-prioritization': ({ prioritizations }) => prioritizations.map(titled),
  'mga-workshop-guide': ({ workshopGuides }) => workshopGuides.map(titled),
};

/**
 * What of a feed an attribute may name, in the order to offer it.
 *
 * @param sdgNames Names of the seventeen goals in the reader's language, the first at 0.
 * @returns `undefined` when it is not known what the attribute names, so that its value has to be typed; an empty list when the feed has none.
 */
export function feedOptions(feed: Feed, tag: string, attribute: string, sdgNames: readonly string[]): FeedOption[] | undefined {
  return (attribute === 'record' ? records[tag] : byAttribute[attribute])?.(feed, sdgNames);
}
