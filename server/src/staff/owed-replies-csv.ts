import { csvText } from 'mga-widgets/domain';
import type { Language } from '../messages/language.js';
import { owedRepliesMessages } from '../messages/owed-replies.js';
import { staffOrganization } from './organizations.js';
import { needsReply, putForwardAt } from './queue-state.js';
import { DaysOfConsultations } from './reply-days.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

/** The owed replies that somebody sees, one line for each proposal, those put forward first first; the columns are in docs/operating.md. */
export async function owedRepliesCsv({ store, feeds, now }: StaffApi, member: StaffMember, language: Language): Promise<string> {
  const days = new DaysOfConsultations(feeds(), now());
  const { columns, yes, no } = owedRepliesMessages[language];
  const rows = await store.database
    .selectFrom('proposals')
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .leftJoin('reply_drafts', 'reply_drafts.folio', 'proposals.folio')
    .select(['proposals.folio', 'title', 'consultation', 'received_at', 'submitted', 'assignments.organization', 'assigned_at', 'reply_drafts.folio as draft'])
    .where(visibleTo(member))
    .where(needsReply)
    .orderBy(putForwardAt)
    .orderBy('proposals.folio')
    .execute();
  const names = new Map<string, string>();
  const nameOf = (organization: string): string => {
    const name = names.get(organization) ?? staffOrganization(feeds(), organization).name;
    names.set(organization, name);
    return name;
  };
  return csvText(
    columns,
    rows.map(({ folio, title, consultation, organization, assigned_at, draft, ...row }) => {
      const here = days.of(consultation);
      const since = here.putForward(row);
      const replyBy = days.replyBy(consultation);
      return [
        organization ?? undefined,
        organization === null ? undefined : nameOf(organization),
        assigned_at === null ? undefined : here.dayOf(assigned_at),
        folio,
        title,
        consultation,
        since,
        here.workingDays(since),
        replyBy,
        replyBy !== undefined && replyBy < here.today ? yes : no,
        draft === null ? no : yes,
      ];
    }),
  );
}
