// The lazy half of <mga-proposal-recorder>: what it draws, and all that keeping and sending needs.
import { badgeStyles } from '../../ui/badge-styles.js';
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { recorderStyles } from './recorder-styles.js';

export { openSession } from './recorder-session.js';
export { draw } from './recorder-view.js';

export const styles = [answerStyles, badgeStyles, recorderStyles];
