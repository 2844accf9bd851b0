import { MgaWorkshopGuide } from '../elements/mga-workshop-guide/mga-workshop-guide.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-workshop-guide', MgaWorkshopGuide);

export type { MgaWorkshopGuide };
export type { MgaFeedReportEvent } from '../ui/events.js';
