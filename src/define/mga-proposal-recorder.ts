import { MgaProposalRecorder } from '../elements/mga-proposal-recorder/mga-proposal-recorder.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-recorder', MgaProposalRecorder);
