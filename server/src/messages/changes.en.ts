import type { Consultation, EditedField, IrmStatus, Reply, ShownStatus } from 'mga-widgets/domain';
import type { ChangeWords } from './changes.js';
import { localTimeText } from './local-times.js';

const when = (written: string): string => localTimeText(written, 'en');

const status: Record<ShownStatus | IrmStatus, string> = {
  'not-reported': 'no information', 'not-started': 'not started', limited: 'limited progress', substantial: 'substantial progress', complete: 'complete', 'no-evidence': 'no evidence',
};

const field: Record<EditedField, string> = {
  title: 'the title', summary: 'the summary', problem: 'the problem', objective: 'the objective', lead: 'the lead institution', supporting: 'the supporting institutions', start: 'the start',
};

const decision: Record<Reply['decision'], string> = {
  accepted: 'accepted', partly: 'accepted in part', 'not-accepted': 'not accepted', 'already-done': 'already done', 'out-of-scope': 'out of scope', duplicate: 'a duplicate',
};

const consultationStatus: Record<NonNullable<Consultation['status']>, string> = {
  planned: 'announced', open: 'open', 'closed-analysing': 'closed and being analysed', 'closed-reported': 'closed and reported on', 'not-going-forward': 'not going forward',
};

export const en: ChangeWords = {
  subject: { publications: 'Plans and bulletins', commitments: 'Commitments', meetings: 'Meetings, minutes and agreements', participation: 'Consultations and proposals' },
  happened: {
    'plan-added': () => 'new plan',
    'plan-removed': () => 'the plan is no longer there',
    'bulletin-added': () => 'new bulletin',
    'bulletin-removed': () => 'the bulletin is no longer there',
    'commitment-added': () => 'new commitment',
    'commitment-removed': () => 'the commitment is no longer in the data',
    'commitment-withdrawn': ({ reason }) => `withdrawn from the plan. ${reason}`.trim(),
    'commitment-restored': () => 'back in the plan',
    'commitment-edited': ({ fields }) => `changed ${new Intl.ListFormat('en').format(fields.map((name) => field[name]))}`,
    'milestone-added': () => 'new milestone',
    'milestone-removed': () => 'the milestone is no longer there',
    'status-changed': ({ from, to }) => `went from ${status[from]} to ${status[to]}`,
    'due-changed': ({ from, to }) => (to === undefined ? `no longer has a due date (it was ${when(from!)})` : from === undefined ? `is due ${when(to)}` : `its due date went from ${when(from)} to ${when(to)}`),
    'progress-reported': ({ report }) => `progress report${report.period.label ? ` (${report.period.label})` : ''}: ${status[report.status]}${report.percent === undefined ? '' : `, ${report.percent}%`}`,
    'evidence-added': ({ document }) => `new evidence, “${document.title}”`,
    'evidence-removed': ({ document }) => `the evidence “${document.title}” was taken away`,
    'irm-assessed': ({ assessment }) => `assessed by the IRM${assessment.status ? `: ${status[assessment.status]}` : ''}`,
    'meeting-added': ({ start }) => `new meeting, ${when(start)}`,
    'meeting-removed': ({ start }) => `the meeting of ${when(start)} is no longer there`,
    'meeting-cancelled': ({ start, reason }) => `the meeting of ${when(start)} was cancelled${reason ? `. ${reason}` : ''}`,
    'meeting-moved': ({ from, to, reason }) => `moved from ${when(from)} to ${when(to)}${reason ? `. ${reason}` : ''}`,
    'minutes-published': ({ draft }) => (draft ? 'the minutes were published, as a draft' : 'the minutes were published'),
    'minutes-approved': () => 'the minutes are final',
    'agreement-added': () => 'new agreement',
    'agreement-removed': () => 'the agreement is no longer in the minutes',
    'agreement-updated': ({ update }) => [{ done: 'done', dropped: 'dropped', open: 'still pending' }[update.status], update.note].filter(Boolean).join('. '),
    'consultation-added': () => 'new consultation',
    'consultation-status-changed': ({ status: to }) => `the consultation is ${consultationStatus[to]}`,
    'proposal-added': () => 'new proposal',
    'proposal-removed': () => 'the proposal is no longer there',
    'reply-given': ({ reply }) => `got a reply: ${decision[reply.decision]}`,
    'reply-changed': ({ reply }) => `its reply changed: ${decision[reply.decision]}`,
  },
  none: 'There is no difference that matters to people.',
  total: (count) => (count === 1 ? '1 change' : `${count} changes`),
  uncompared: (collections) => `What is kept in pages apart is not compared: ${collections.join(', ')}.`,
};
