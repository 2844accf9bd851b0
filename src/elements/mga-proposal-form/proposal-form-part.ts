// The lazy half of <mga-proposal-form>: what it draws, and all that writing and sending needs.
import { answerStyles } from '../../ui/proposals/answer-styles.js';
import { receiptStyles } from '../../ui/receipt/receipt-styles.js';
import { sendingStyles } from './sending-styles.js';
import { paperStyles } from './paper-styles.js';
import { proposalFormStyles } from './proposal-form-styles.js';

export { openSession } from './form-session.js';
export { draw } from './form-view.js';

export const styles = [answerStyles, proposalFormStyles, sendingStyles, receiptStyles, paperStyles];
