import { MgaConsultation } from '../elements/mga-consultation/mga-consultation.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-consultation', MgaConsultation);

export type { MgaConsultation };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
