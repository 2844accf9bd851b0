import { MgaProposalForm } from '../elements/mga-proposal-form/mga-proposal-form.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-form', MgaProposalForm);

export type { MgaProposalForm };
export type { MgaProposalSubmitEvent } from '../elements/mga-proposal-form/events.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaProposalReceivedEvent } from '../ui/proposals/received-event.js';
