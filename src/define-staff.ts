// Registers the elements of the pages for officials, the session first so that the others find it when they look.
import './define/mga-staff-session.js';
import './define/mga-staff-queue.js';
import './define/mga-staff-owed.js';
import './define/mga-staff-sheet.js';
import './define/mga-staff-templates.js';
import './define/mga-staff-mail.js';
import './define/mga-staff-attendance.js';
import './define/mga-staff-rounds.js';
