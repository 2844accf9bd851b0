import type { Consultation, Document, Proposal, Reply } from 'mga-widgets/domain';
import type { Directory } from '../content/directory.js';
import { noteUnknown } from '../content/parties.js';
import type { OfficeRows } from '../content/tables/index.js';
import { publicProposal } from '../publish/public-proposal.js';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/** What proposals are put together from. */
export interface ProposalSources {
  rows: Pick<OfficeRows, 'proposals' | 'replies'>;
  consultations: readonly Consultation[];
  directory: Directory;
  references: References;
  origins: Origins;
  report: Report;
  language: string;
}

/** Makes the proposals everybody may read, with their replies, the newest first. */
export function makeProposals(sources: ProposalSources): Proposal[] {
  const { rows, consultations, directory, references, origins, report, language } = sources;
  const party = (written: string | undefined, place: Place, column: string) => (written ? noteUnknown([directory.party(written)], { ...place, column }, directory, report)[0] : undefined);
  const replies = makeReplies(sources, party);
  const moderationOf = new Map(consultations.map(({ id, moderation }) => [id, moderation]));
  return rows.proposals
    .flatMap(({ cells, place }) => {
      const { institution, ...rest } = cells;
      const reply = replies.get(rest.id);
      const proposal = given<Proposal>({
        ...rest,
        consultation: references.one('consultations', rest.consultation, place, 'consultation'),
        theme: references.one('themes', rest.theme, place, 'theme'),
        region: references.one('regions', rest.region, place, 'region'),
        sector: references.one('sectors', rest.sector, place, 'sector'),
        meeting: references.one('meetings', rest.meeting, place, 'meeting'),
        institution: party(institution, place, 'institution'),
        status: rest.status ?? (reply ? 'answered' : 'published'),
        reply,
      });
      const shown = publicProposal(proposal, moderationOf.get(rest.consultation ?? ''), language);
      if (!shown) report.note(place, 'not-public-yet', { found: rest.id });
      return shown ? [origins.from(place, shown)] : [];
    })
    .sort(newestFirst);
}

/** Later days first; of one day, in the order of the folios, which never changes. */
export const newestFirst = (one: Proposal, other: Proposal): number =>
  one.submitted === other.submitted ? (one.id < other.id ? -1 : 1) : one.submitted > other.submitted ? -1 : 1;

type ReadParty = (written: string | undefined, place: Place, column: string) => Reply['organization'];

/** The replies of `replies.csv` by folio. One dated before its proposal arrived is left out: its day, or the folio, is wrong. */
function makeReplies({ rows, directory, references, origins, report }: ProposalSources, party: ReadParty): ReadonlyMap<string, Reply> {
  const submitted = new Map(rows.proposals.map(({ cells }) => [cells.id, cells.submitted]));
  return new Map(rows.replies.flatMap(({ cells, place }) => {
    const { proposal, organization, official, documentTitle, documentUrl, ...rest } = cells;
    const folio = references.one('proposals', proposal, place, 'proposal', 'row');
    if (!folio) return [];
    if (rest.date < submitted.get(folio)!) {
      report.problem({ ...place, column: 'date' }, 'reply-before-proposal', { found: rest.date, other: submitted.get(folio), leftOut: 'row' });
      return [];
    }
    const document: Document | undefined = documentTitle ? given({ id: `${folio}-reply`, title: documentTitle, url: documentUrl }) : undefined;
    if (!document && documentUrl) report.problem({ ...place, column: 'documentTitle' }, 'missing-value', { leftOut: 'value' });
    const reply = given<Reply>({
      ...rest,
      organization: party(organization, place, 'organization'),
      official: official ? directory.person(official) : undefined,
      commitment: references.one('commitments', rest.commitment, place, 'commitment'),
      duplicateOf: references.one('proposals', rest.duplicateOf, place, 'duplicateOf'),
      documents: document && [document],
    });
    return [[folio, origins.from(place, reply)]];
  }));
}
