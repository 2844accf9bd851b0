import { MgaCommitmentBoard } from '../elements/mga-commitment-board/mga-commitment-board.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-commitment-board', MgaCommitmentBoard);
