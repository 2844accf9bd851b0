/** A message as a mail program shows it. */
export interface ReceivedMail {
  /** Whom the server was told it is for. */
  readonly recipients: readonly string[];
  /** The value of a header, decoded; `undefined` when it is not there. */
  header(name: string): string | undefined;
  readonly subject: string;
  /** The text, its lines ended with "\n". */
  readonly text: string;
  /** As it came. */
  readonly raw: string;
}

/** Reads a message of one part, with the recipients in front of it as headers X-Test-Recipient. */
export function readMail(raw: string): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/gu, ' ').split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const);
  const header = (name: string): string | undefined => {
    const value = headers.find(([each]) => each === name.toLowerCase())?.[1];
    return value === undefined ? undefined : decodeWords(value);
  };
  return {
    recipients: headers.filter(([name]) => name === 'x-test-recipient').map(([, value]) => value),
    header,
    subject: header('subject') ?? '',
    text: decodeBody(raw.slice(end + 4), header('content-transfer-encoding') ?? '7bit').replace(/\r\n/gu, '\n'),
    raw,
  };
}

/** Encoded words (RFC 2047). */
const decodeWords = (value: string): string =>
  value
    .replace(/(\?=)\s+(=\?)/gu, '$1$2')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/giu, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : quotedPrintable(text.replace(/_/gu, ' ')),
    );

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body.replace(/=\r\n/gu, '')) : body;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(text.replace(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString('utf8');
