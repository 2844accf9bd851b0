import { MgaAgreements } from '../elements/mga-agreements/mga-agreements.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-agreements', MgaAgreements);
