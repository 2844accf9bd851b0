import { MgaProposalRecord } from '../elements/mga-proposal-record/mga-proposal-record.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-record', MgaProposalRecord);
