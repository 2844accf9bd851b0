import { MgaFeed } from '../elements/mga-feed/mga-feed.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-feed', MgaFeed);

export type { MgaFeed };
export type { MgaFeedChangeEvent, MgaFeedReportEvent } from '../ui/events.js';
