import { MgaProposalForm } from '../elements/mga-proposal-form/mga-proposal-form.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-proposal-form', MgaProposalForm);
