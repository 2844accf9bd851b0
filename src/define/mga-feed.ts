import { MgaFeed } from '../elements/mga-feed/mga-feed.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-feed', MgaFeed);
