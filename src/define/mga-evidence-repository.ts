import { MgaEvidenceRepository } from '../elements/mga-evidence-repository/mga-evidence-repository.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-evidence-repository', MgaEvidenceRepository);

export type { MgaEvidenceRepository };
export type { MgaCommitmentOpenEvent } from '../ui/commitment/commitment-open-event.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
export type { MgaMinutesOpenEvent } from '../ui/minutes-link.js';
