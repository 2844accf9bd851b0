import { elementContract } from '../support/element-contract.js';
import { contracts } from './contracts.js';

contracts.forEach(elementContract);
