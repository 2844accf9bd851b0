import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { readMail, type ReceivedMail } from './read-mail.js';

/**
 * What the server does at a step instead of going on: it answers with this code, ends the connection, or says nothing more. At `data`, `drop` ends the
 * connection in the middle of the message, `take-and-drop` once it has the whole message and keeps it.
 */
export type Fault = number | 'drop' | 'silence' | 'take-and-drop';

/** Asked at each step, with the address at `sender`, `recipient` and `data`; nothing means going on, a promise is waited for. */
export type Faults = Partial<Record<'connect' | 'sender' | 'recipient' | 'data', (address: string) => Fault | undefined | Promise<Fault | undefined>>>;

/** A mail server on this machine, for tests. */
export interface Mailbox {
  /** As `SMTP_URL` takes it. */
  readonly url: string;
  readonly port: number;
  /** What it took, in the order it came. */
  readonly messages: readonly ReceivedMail[];
  /** Connections that were made to it so far. */
  connections: number;
  /** What goes wrong; nothing when it is empty. Change it at any time. */
  faults: Faults;
  /** Waits until it has taken so many messages. */
  holds(count: number): Promise<void>;
  /** Ends it with all its connections, as a machine that is switched off; waits. */
  stop(): Promise<void>;
}

/**
 * Starts one on a free port, or on that of one that was stopped.
 *
 * @param options Of the library `smtp-server`. Without them it neither speaks TLS nor asks who sends.
 */
export async function startMailbox({ port = 0, ...options }: SMTPServerOptions & { port?: number } = {}): Promise<Mailbox> {
  const messages: ReceivedMail[] = [];
  const sockets = new Map<string, Socket>();
  const waiting = new Set<() => void>();

  const take = (raw: string): void => {
    messages.push(readMail(raw));
    for (const wake of waiting) wake();
  };
  const answer = (fault: Fault | undefined, { id }: SMTPServerSession, go: (error?: Error) => void): void => {
    if (fault === undefined) go();
    else if (typeof fault === 'number') go(Object.assign(new Error('Refused by the test'), { responseCode: fault }));
    else if (fault !== 'silence') sockets.get(id)?.destroy();
  };
  const step = async (name: keyof Faults, address: string, session: SMTPServerSession, go: (error?: Error) => void): Promise<void> =>
    answer(await mailbox.faults[name]?.(address), session, go);
  /** Reads a message whole, and takes it unless something goes wrong. */
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession, go: (error?: Error) => void): Promise<void> => {
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const asked = mailbox.faults.data?.(recipients[0] ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      if (asked === 'drop') return answer('drop', session, go);
    }
    const fault = await asked;
    if (fault === undefined || fault === 'take-and-drop') take(recipients.map((address) => `X-Test-Recipient: ${address}\r\n`).join('') + Buffer.concat(chunks).toString('utf8'));
    answer(fault, session, go);
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    ...options,
    onConnect(session, go) {
      mailbox.connections += 1;
      const own = [...server.connections].find(({ id }) => id === session.id);
      if (own) sockets.set(session.id, own._socket);
      void step('connect', '', session, go);
    },
    onClose: ({ id }) => void sockets.delete(id),
    onMailFrom: ({ address }, session, go) => void step('sender', address, session, go),
    onRcptTo: ({ address }, session, go) => void step('recipient', address, session, go),
    // A connection that ends in the middle of a message is no more than that.
    onData: (stream, session, go) => void receive(stream, session, go).catch(() => undefined),
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const listening = (server.server.address() as AddressInfo).port;
  const mailbox: Mailbox = {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    messages,
    connections: 0,
    faults: {},
    async holds(count) {
      while (messages.length < count) await new Promise<void>((resolve) => waiting.add(resolve));
    },
    async stop() {
      for (const socket of sockets.values()) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
  return mailbox;
}
