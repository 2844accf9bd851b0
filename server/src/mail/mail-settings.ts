import addressparser from 'nodemailer/lib/addressparser';

/** Where mail goes out and whom it is from. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`). */
  secure: boolean;
  /** Nothing is said, not even the password, before the connection is encrypted. Off only for a server on this machine. */
  requireTls: boolean;
  auth?: { user: string; pass: string };
  from: { name: string; address: string };
}

/** The variable that cannot be used; its value is not told, as there may be a password in it. */
export class UnusableMailSettings extends Error {
  override readonly name = 'UnusableMailSettings';
  constructor(readonly variable: 'SMTP_URL' | 'MAIL_FROM') {
    super(`${variable} cannot be used`);
  }
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;
/** The address of a sender: plain, because servers compare it with what they allow. */
const plainAddress = /^[^\s@<>(),;:\\"[\]]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])$/iu;

/**
 * Reads `SMTP_URL` (`smtp://user:password@host:587`, `smtps://…`) and `MAIL_FROM` (`Name <address>`).
 *
 * @returns `undefined` without `SMTP_URL`: then no mail is sent.
 * @throws UnusableMailSettings
 */
export function readMailSettings(environment: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const { SMTP_URL: written, MAIL_FROM: from } = environment;
  if (!written) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol) || url.search || url.hash || url.pathname.length > 1) throw new UnusableMailSettings('SMTP_URL');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTls: !secure && !loopback.test(url.hostname),
    ...(url.username && { auth: { user: decoded(url.username), pass: decoded(url.password) } }),
    from: senderOf(from ?? ''),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UnusableMailSettings('SMTP_URL');
  }
}

function senderOf(text: string): MailSettings['from'] {
  const [first, ...more] = /[\r\n]/u.test(text) ? [] : addressparser(text, { flatten: true });
  if (!first?.address || more.length || !plainAddress.test(first.address)) throw new UnusableMailSettings('MAIL_FROM');
  return { name: first.name, address: first.address };
}
