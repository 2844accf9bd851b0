import { calendarFolder, linkedDataFolder, packagePath, type Document, type FeedDocument, type Forum, type Membership } from 'mga-widgets/domain';
import { presets, type Preset } from '../presets/preset.js';
import type { Report } from '../report/report.js';
import { UnusableInput } from '../report/unusable.js';
import type { Directory } from './directory.js';
import { email, flexibleDate, identifier, instant, language, line, text, timeZone, url, whole, wholeUrl, yesOrNo } from './readers.js';
import { expected, value, type Reader } from './reading.js';
import { readYaml, type YamlShape, type YamlValue } from './read-yaml.js';

const number: Reader<number> = (written) => {
  const read = Number(written);
  return written !== '' && Number.isFinite(read) && read >= 0 ? value(read) : expected({ kind: 'number', min: 0, whole: false });
};

const presetName: Reader<string> = (written) => {
  const choices = [...presets.keys(), 'none'];
  return choices.includes(written) ? value(written) : expected({ kind: 'choice', choices });
};

/** The Atom feeds that are written beside the feed. */
const atomLinks = { bulletins: 'bulletins.atom', replies: 'replies.atom', changes: 'changes.atom' } as const;

const target = { keys: { min: { read: number }, max: { read: number }, source: { read: line }, url: { read: url } } };

/** Every key of `forum.yaml`. */
export const forumKeys = {
  preset: { read: presetName },
  publisher: { keys: { name: { read: line }, url: { read: url }, email: { read: email } } },
  forum: {
    keys: {
      name: { read: line },
      shortName: { read: line },
      description: { read: text },
      url: { read: url },
      email: { read: email },
      members: {
        each: {
          keys: { organization: { read: line }, person: { read: line }, sector: { read: identifier }, role: { read: line }, start: { read: flexibleDate }, end: { read: flexibleDate } },
        },
      },
      rules: { keys: { title: { read: line }, url: { read: url }, type: { read: line }, format: { read: line }, date: { read: flexibleDate }, summary: { read: text } } },
      minimumCount: { read: whole(1) },
      targets: {
        keys: {
          commitmentsPerPlan: target, themesPerPlan: target, sdgsPerPlan: target, sectorsPerPlan: target, sectorsPerCommitment: target, percentMeasurable: target,
          openMeetingsPerYear: target, monthsBetweenMeetings: target, implementationMeetingsPerYear: target, daysOfNotice: target, percentMinutes: target, minutesWorkingDays: target,
          percentReplied: target, replyWorkingDays: target, monthsOfEvidence: target, monthsOfImplementation: target,
        } satisfies Record<keyof NonNullable<Forum['targets']>, typeof target>,
      },
    },
  },
  language: { read: language },
  timeZone: { read: timeZone },
  licence: { read: url },
  demonstration: { read: yesOrNo },
  updated: { read: instant },
  home: { read: url },
  repository: { read: url },
  self: { read: wholeUrl },
  intake: { read: url },
  registrations: { read: url },
  ballots: { read: url },
} satisfies Record<string, YamlShape>;

type ForumFile = YamlValue<typeof forumKeys>;
type WrittenMember = NonNullable<NonNullable<ForumFile['forum']>['members']>[number];

/** Who publishes, in what language and zone: what is true of the whole feed. */
export interface ForumContent {
  preset: Preset | undefined;
  document: Pick<FeedDocument, 'publisher' | 'language' | 'timeZone' | 'licence' | 'demonstration' | 'links' | 'forum'>;
  /** Members as written; they are resolved when the organizations are known. */
  members: WrittenMember[];
  /** When the office says the content last changed. */
  updated: string | undefined;
}

/**
 * Reads `forum.yaml`; without the file, the Chilean preset stands in and the report says so.
 *
 * @throws UnusableInput when the file cannot be read or lacks what no feed can do without: publishing under another's name, or an invented
 * plan as a real one, would be worse than publishing nothing.
 */
export function readForum(file: string, content: string | undefined, report: Report): ForumContent {
  if (content === undefined) report.note({ file }, 'preset-used', { found: 'chile' });
  const before = report.findings.length;
  const written: ForumFile | undefined = content === undefined ? { preset: 'chile' } : readYaml(file, content, forumKeys, report);
  if (!written) throw new UnusableInput('forum', file, report.findings.slice(before));
  const preset = presets.get(written.preset ?? '');

  const { members = [], targets, rules, ...stated } = written.forum ?? {};
  const forum = { ...preset?.forum, ...stated, ...(rules && rulesDocument(rules, file, report)), ...((targets ?? preset?.forum.targets) && { targets: { ...preset?.forum.targets, ...targets } }) };
  const publisher = { ...preset?.publisher, ...written.publisher };
  const [zone, tongue] = [written.timeZone ?? preset?.timeZone, written.language ?? preset?.language];
  for (const [column, present] of [['publisher.name', publisher.name], ['forum.name', forum.name], ['timeZone', zone], ['language', tongue]]) {
    if (!present) report.problem({ file, column: column! }, 'missing-value');
  }
  const missesDemonstration = report.findings.slice(before).some(({ column, level }) => level === 'problem' && column === 'demonstration');
  if (!publisher.name || !forum.name || !zone || !tongue || missesDemonstration) throw new UnusableInput('forum', file, report.findings.slice(before));

  return {
    preset,
    members,
    updated: written.updated,
    document: {
      publisher: { ...publisher, name: publisher.name },
      language: tongue,
      timeZone: zone,
      ...(written.licence && { licence: written.licence }),
      ...(written.demonstration && { demonstration: true }),
      links: { ...(written.self && { self: written.self }), calendar: 'calendar.ics', calendars: calendarFolder, tables: packagePath, linkedData: linkedDataFolder, ...atomLinks, ...(written.home && { home: written.home }), ...(written.repository && { repository: written.repository }), ...(written.intake && { intake: written.intake }), ...(written.registrations && { registrations: written.registrations }), ...(written.ballots && { ballots: written.ballots }) },
      forum: { ...forum, name: forum.name },
    },
  };
}

/** The rules of the forum as a document; one that does not say what it is called is called by its address. */
function rulesDocument(rules: NonNullable<NonNullable<ForumFile['forum']>['rules']>, file: string, report: Report): { rules: Document } | undefined {
  const title = rules.title ?? rules.url;
  if (title !== undefined) return { rules: { id: 'forum-rules', ...rules, title } };
  report.problem({ file, column: 'forum.rules.title' }, 'missing-value', { leftOut: 'value' });
  return undefined;
}

/** The members of the forum with their organizations; a person is written "Name, role". */
export function resolveMembers(members: readonly WrittenMember[], directory: Directory, file: string, report: Report): Membership[] {
  return members.map(({ organization, person, ...rest }) => {
    const body = organization === undefined ? undefined : directory.party(organization).organization;
    if (organization && !body) {
      report.problem({ file, column: 'forum.members' }, 'unknown-reference', { found: organization, expected: { kind: 'known', collection: 'organizations' }, leftOut: 'value' });
    }
    const named = person === undefined ? undefined : directory.person(person);
    return { ...(body && { organization: body }), ...(named && { person: named }), ...rest };
  });
}
