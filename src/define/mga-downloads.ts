import { MgaDownloads } from '../elements/mga-downloads/mga-downloads.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-downloads', MgaDownloads);

export type { MgaDownloads };
export type { MgaFeedReportEvent } from '../ui/events.js';
