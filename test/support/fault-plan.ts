/** Whether everything is tried, as `npm run test:faults` does, or the short form of `npm test`. */
const { full } = (await (await fetch('/faults/plan.json')).json()) as { full: boolean };

/** The engine the test runs in. */
export const engine = /firefox/i.test(navigator.userAgent) ? 'Firefox' : /chrom/i.test(navigator.userAgent) ? 'Chromium' : 'WebKit';

/** One widget of each kind: a list, one record, pages, a form that sends, one that also counts. */
const oneOfEachKind = ['mga-commitment-board', 'mga-minutes', 'mga-consultation', 'mga-proposal-form', 'mga-workshops'];
/** One fault of each kind, met by every widget: nothing in time, half of it, something else. */
const central = ['slow-first-byte', 'length-too-short', 'login-page'];

/** Of what can go wrong with what is sent, one of each kind: not carried out, carried out without a word of it, refused, asked to wait. */
const centralOfIntakes = ['slow-first-byte', 'reset-mid-body', 'login-page', 'cors-refused', 'busy'];

/** Whether what is sent meets a fault in this run. */
export const isSent = (fault: string): boolean => full || centralOfIntakes.includes(fault);

/** Whether a widget meets a fault in this run: in the short form the central ones meet every widget in Chromium, the others one of each kind everywhere. */
export const isTried = (widget: string, fault: string): boolean => full || oneOfEachKind.includes(widget) || (engine === 'Chromium' && central.includes(fault));

/** Writes down what was seen, for the table that `npm run test:faults` prints. */
export const report = (line: object): Promise<unknown> => fetch('/faults/report', { method: 'POST', body: JSON.stringify({ engine, ...line }) });
