import { csvCellText, isDay, type Feed, type Party } from 'mga-widgets/domain';
import { readableText } from '../content/markup.js';
import { flexibleDate, identifier, list, whole, yesOrNo } from '../content/readers.js';
import { expected, value, type Reader } from '../content/reading.js';
import { optional, required, table, type RowOf } from '../content/table.js';
import { channel, ogpValue } from '../content/words.js';
import { writtenDay } from '../content/written-dates.js';
import type { ConsultationRules } from '../intake/consultation-rules.js';
import { nearest, plainName } from '../report/nearest.js';

const longestLine = 2000;
const longestText = 20_000;

/** Plain text of several paragraphs; what was markup and nothing else says nothing. */
const prose: Reader<string> = (written) => {
  const text = readableText(csvCellText(written));
  return text.length <= longestText ? value(text) : expected({ kind: 'text', longest: longestText });
};

/** The same on one line. */
const oneLine: Reader<string> = (written) => {
  const text = readableText(csvCellText(written)).replace(/\n/gu, ' ');
  return text.length <= longestLine ? value(text) : expected({ kind: 'text', longest: longestLine });
};

/** A title, which cannot be empty. */
const title: Reader<string> = (written) => (oneLine(written).value === '' ? expected({ kind: 'text', longest: longestLine }) : oneLine(written));

/** A day that has been, in the ways offices write it, or the day of a moment as systems write it (2024-06-13 10:30:00 +0200). */
const pastDay = (today: string): Reader<string> => (written) => {
  const day = writtenDay(written.replace(/(?<=\d)(?:T|,?\s+)\d{1,2}:\d{2}.*$/su, ''));
  if (day === undefined || !isDay(day)) return expected({ kind: 'day' });
  return day <= today ? value(day) : expected({ kind: 'words', words: `≤ ${today}` });
};

/** A record of the feed, by its identifier or its name. */
function recordOf(collection: string, records: readonly { id: string; name?: string; shortName?: string }[], ids: ReadonlySet<string> | undefined): Reader<string> {
  if (!ids) return identifier;
  const named = new Map(records.flatMap(({ id, name, shortName }) => [name, shortName, id].flatMap((each) => (each === undefined ? [] : [[plainName(each), id] as const]))));
  for (const id of ids) named.set(plainName(id), id);
  return (written) => {
    const found = named.get(plainName(written));
    const likely = found === undefined ? nearest(written, ids) : undefined;
    return found === undefined ? expected({ kind: 'known', collection, ...(likely && { nearest: likely }) }) : value(found);
  };
}

/** An organization of the feed by its identifier or its name, else the name as it is written. */
function partyOf({ organizations }: Feed): Reader<Party> {
  const named = new Map(organizations.flatMap(({ id, name, shortName }) => [name, shortName, id].flatMap((each) => (each === undefined ? [] : [[plainName(each), id] as const]))));
  return (written) => {
    const read = oneLine(written);
    if (read.expected) return read;
    const organization = named.get(plainName(read.value));
    return value(organization === undefined ? { name: read.value } : { organization });
  };
}

/** What a row of proposals gathered elsewhere may say, for the feed its consultation is in. */
export function proposalTable(feed: Feed, { choices }: ConsultationRules, today: string) {
  return table({
    name: 'proposals',
    spanish: 'propuestas',
    unique: 'source',
    columns: {
      source: optional('folio', oneLine),
      title: required('título', title),
      problem: optional('problema', prose),
      affected: optional('a quiénes afecta', prose),
      change: optional('cambio', prose),
      indicator: optional('indicador', prose),
      baseline: optional('línea base', oneLine),
      target: optional('meta', oneLine),
      targetDate: optional('plazo', flexibleDate),
      ogpValues: optional('valores ogp', list(ogpValue)),
      sdgs: optional('ods', list(whole(1, 17))),
      theme: optional('tema', recordOf('themes', feed.themes, choices.theme)),
      region: optional('región', recordOf('regions', feed.regions, choices.region)),
      institution: optional('institución', partyOf(feed)),
      sector: optional('sector', recordOf('sectors', feed.sectors, choices.sector)),
      submitted: optional('recibida', pastDay(today)),
      channel: optional('canal', channel),
      meeting: optional('taller', recordOf('meetings', [], new Set(feed.meetings.map(({ id }) => id)))),
      withdrawn: optional('desistida', pastDay(today)),
      name: optional('nombre', oneLine),
      email: optional('correo', oneLine),
      consent: optional('consentimiento', yesOrNo),
      showName: optional('publicar nombre', yesOrNo),
    },
  });
}

export type ProposalTable = ReturnType<typeof proposalTable>;
export type ProposalRow = RowOf<ProposalTable>;
export type ProposalCells = ProposalRow['cells'];
export type ProposalField = keyof ProposalTable['columns'];

/** Names columns have elsewhere: those of the content's own proposals, and what other systems call the same. */
const otherNames: Readonly<Partial<Record<ProposalField, readonly string[]>>> = { source: ['id', 'identificador'], name: ['autoría', 'author'], email: ['e-mail', 'correo electrónico'] };

/** What each column may be called, reduced by `plainName`, with its field. */
export function usualNames({ columns }: ProposalTable): Map<string, ProposalField> {
  const fields = Object.entries(columns) as [ProposalField, { spanish: string }][];
  return new Map(fields.flatMap(([field, { spanish }]) => [field, spanish, ...(otherNames[field] ?? [])].map((name) => [plainName(name), field] as const)));
}
