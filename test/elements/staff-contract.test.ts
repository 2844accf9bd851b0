import { staffElementContract } from '../support/staff-element-contract.js';
import { staffAttendanceContract } from './contracts/staff-attendance.js';
import { staffMailContract } from './contracts/staff-mail.js';
import { staffOwedContract } from './contracts/staff-owed.js';
import { staffRoundsContract } from './contracts/staff-rounds.js';
import { staffSheetContract } from './contracts/staff-sheet.js';
import { staffTemplatesContract } from './contracts/staff-templates.js';

[staffOwedContract, staffSheetContract, staffTemplatesContract, staffMailContract, staffAttendanceContract, staffRoundsContract].forEach(staffElementContract);
