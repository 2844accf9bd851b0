import type { NodemailerError } from 'nodemailer';
import type { Outcome } from './outcome.js';

/** Replies that ask for a sign-in or refuse one, whatever they are a reply to (RFC 4954). */
const aboutSigningIn = new Set([530, 534, 535, 538]);
/** "Closing", and "bad sequence of commands": about the connection (RFC 5321). */
const aboutTheConnection = new Set([421, 503]);

const codeOf = ({ response = '', responseCode }: NodemailerError): string => [responseCode, /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/u.exec(response)?.[1]].filter(Boolean).join(' ');

/** What went wrong as a code that says where, with the reply code of the server and never its words: there may be an address in them. */
function problemOf(error: NodemailerError): string {
  const { command = '', code = '' } = error;
  const codes = codeOf(error);
  if (code === 'EAUTH' || command.startsWith('AUTH')) return `sign-in ${codes}`.trim();
  if (code === 'ETLS' || command === 'STARTTLS') return `encryption ${codes}`.trim();
  if (command === 'MAIL FROM') return `sender ${codes}`.trim();
  if (command === 'RCPT TO') return `recipient ${codes}`.trim();
  if (command === 'DATA') return `message ${codes}`.trim();
  if (code === 'ETIMEDOUT') return 'timeout';
  if (codes) return `server ${codes}`;
  // A system's own code, ENOTFOUND say, tells the operator most; certificates have codes with words and underscores.
  const system = [error.originalCode, code].find((each) => each && /^E[A-Z]{3,}$/u.test(each) && !['ECONNECTION', 'ESOCKET', 'EPROTOCOL', 'EDNS'].includes(each));
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/u.test(error.originalCode ?? '')) return 'encryption';
  return system && system !== 'ECONNRESET' ? `connection ${system}` : 'connection';
}

/** The connection could not be made, or not be used. */
export const serverFault = (error: NodemailerError): Outcome & { kind: 'server-fault' } => ({ kind: 'server-fault', problem: problemOf(error) });

/**
 * What an error means for a message. The sender and the sign-in are the same for all, so a refusal of them is no verdict on this one.
 *
 * @param ended Whether the end of the text may have reached the server: then only an answer tells whether it took it.
 */
export function outcomeOf(error: NodemailerError, ended: boolean): Outcome {
  const problem = problemOf(error);
  const { responseCode = 0, command = '' } = error;
  if (ended && !responseCode) return { kind: 'uncertain', problem };
  if (command === 'MAIL FROM' || aboutSigningIn.has(responseCode)) return { kind: 'server-fault', problem };
  if (!ended && responseCode === 421) return { kind: 'server-fault', problem };
  if (command === 'API' && error.code === 'EENVELOPE') return { kind: 'refused', problem: 'address' };
  if (responseCode >= 500 && !aboutTheConnection.has(responseCode)) return { kind: 'refused', problem };
  return { kind: 'later', problem };
}
