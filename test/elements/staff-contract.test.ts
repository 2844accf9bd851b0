import { staffElementContract } from '../support/staff-element-contract.js';
import { staffOwedContract } from './contracts/staff-owed.js';

[staffOwedContract].forEach(staffElementContract);
