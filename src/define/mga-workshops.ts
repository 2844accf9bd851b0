import { MgaWorkshops } from '../elements/mga-workshops/mga-workshops.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-workshops', MgaWorkshops);

export type { MgaWorkshops };
export type { MgaRegistrationReceivedEvent, MgaWorkshopsChangeEvent } from '../elements/mga-workshops/events.js';
export type { MgaFeedReportEvent } from '../ui/events.js';
