import { searchable, type Feed, type FeedDocument, type Sector } from 'mga-widgets/domain';
import { Directory } from '../content/directory.js';
import { resolveMembers, type ForumContent } from '../content/forum.js';
import { readMinutes } from '../content/minutes/minutes.js';
import type { Office } from '../content/office.js';
import type { Report } from '../report/report.js';
import { followAgreements } from './agreement-updates.js';
import { makeBulletins } from './bulletins.js';
import { makeCommitments } from './commitments.js';
import { makeConsultations } from './consultations.js';
import { documentsOf, makeDocuments } from './evidence.js';
import { given } from './given.js';
import { makeGuides } from './guides.js';
import { makeHolidays } from './holidays.js';
import { makeMeetings } from './meetings.js';
import { namedIn, officeOrganizations, presetOrganizations } from './organizations.js';
import { Origins } from './origins.js';
import { makePlans } from './plans.js';
import { makePrioritizations } from './prioritizations.js';
import { makeProposals } from './proposals.js';
import { References } from './references.js';
import { instantText, newestRecord } from './updated.js';

/** Version of the format this command writes. */
export const FEED_VERSION = '1.0';

/** A feed and where each of its records was written. */
export interface AssembledFeed {
  document: FeedDocument;
  origins: Origins;
}

/**
 * Puts an office's folder together as one feed. Every reference is checked; what points nowhere is reported and left out.
 *
 * @param today YYYY-MM-DD; it only decides up to which year holidays are listed.
 */
export function assembleFeed(office: Office, forum: ForumContent, today: string, report: Report): AssembledFeed {
  const { rows } = office;
  const { preset } = forum;
  const origins = new Origins();
  const references = new References(report, office.tableSources);
  const sectors: Sector[] = rows.sectors.length ? rows.sectors.map(({ cells: { aliases: _aliases, ...sector } }) => sector) : [...(preset?.sectors ?? [])];
  const sectorWords = rows.sectors.length ? new Map(rows.sectors.map(({ cells }) => [cells.id, cells.aliases ?? preset?.sectorWords.get(cells.id) ?? []])) : (preset?.sectorWords ?? new Map<string, string[]>());
  const regions = rows.regions.length ? rows.regions.map(({ cells }) => cells) : [...(preset?.regions ?? [])];
  references.define('sectors', sectors.map(({ id }) => [id, id]));
  references.define('regions', regions.map(({ id }) => [id, id]));
  references.define('workshopGuides', rows.workshopGuides.map(({ cells }) => [cells.id, cells.id]));
  references.define('themes', rows.themes.map(({ cells }) => [cells.id, cells.id]));
  references.define('plans', rows.plans.map(({ cells }) => [cells.id, cells.id]));
  references.define('commitments', rows.commitments.flatMap(({ cells }) => [[cells.ogpId ?? cells.id, cells.id], [cells.id, cells.id]] as const));
  references.define('consultations', rows.consultations.map(({ cells }) => [cells.id, cells.id]));
  references.define('proposals', rows.proposals.map(({ cells }) => [cells.id, cells.id]));
  references.define('milestones', rows.milestones.map(({ cells }) => [cells.id, cells.id]));

  const own = officeOrganizations(rows.organizations, preset?.organizations ?? [], references, origins, report);
  const fromPreset = presetOrganizations(preset?.organizations ?? [], own, new Set(sectors.map(({ id }) => id)));
  const directory = new Directory([...own, ...fromPreset], sectors, sectorWords);

  const { forum: stated, timeZone } = forum.document;
  const regionOf = (written: string) => regions.find(({ id, name, shortName }) => [id, name, shortName ?? ''].some((each) => searchable(each) === searchable(written)))?.id;
  const forumNames = [stated.name, stated.shortName].filter((name) => name !== undefined);
  const minutes = office.minutes.flatMap(({ file, text }) => readMinutes(file, text, { directory, forumNames, regionOf, report }) ?? []);
  const meetings = makeMeetings({ rows: rows.meetings, minutes, directory, references, origins, report, timeZone, minimumCount: stated.minimumCount });
  references.define('meetings', meetings.map(({ id }) => [id, id]));
  const documents = makeDocuments(rows.evidence, directory, references, origins, report);
  const commitments = makeCommitments(rows, documents, directory, references, origins, report);
  const plans = makePlans(rows, documents, references, origins, report);
  const followed = followAgreements(meetings, rows.agreementUpdates, references, origins, report);
  const consultations = makeConsultations(rows.consultations, documents, directory, references, origins, report);
  const proposals = makeProposals({ rows, consultations, directory, references, origins, report, language: forum.document.language });
  const prioritizations = makePrioritizations({ rows, references, origins, report, minimumCount: stated.minimumCount });
  const members = resolveMembers(forum.members, directory, 'forum.yaml', report);

  const themes: Feed['themes'] = rows.themes.map(({ cells, place }) => origins.from(place, cells));
  const document: FeedDocument = {
    version: FEED_VERSION,
    ...forum.document,
    updated: '',
    forum: given({ ...stated, members }),
    sectors,
    regions,
    organizations: [],
    holidays: [],
    themes,
    plans,
    commitments,
    meetings: followed.map((meeting) => origins.from(origins.of(meeting)!, given({ ...meeting, documents: documentsOf(documents, 'meeting', meeting.id) }))),
    consultations,
    proposals,
    prioritizations,
    workshopGuides: makeGuides(rows, references, origins, report),
    bulletins: makeBulletins(office.bulletins, directory, references, origins, report),
    documents: documents.get('') ?? [],
  };
  document.updated = forum.updated ?? newestRecord(document) ?? instantText(office.newestFile);
  document.organizations = [...own, ...namedIn([document, own], fromPreset)];
  document.holidays = makeHolidays(document, rows.holidays, preset, today, references);
  references.finish();
  return { document: given(document), origins };
}
