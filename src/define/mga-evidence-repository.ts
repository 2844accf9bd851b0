import { MgaEvidenceRepository } from '../elements/mga-evidence-repository/mga-evidence-repository.js';
import { safeDefine } from './safe-define.js';

safeDefine('mga-evidence-repository', MgaEvidenceRepository);
