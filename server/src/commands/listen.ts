import type { FastifyInstance } from 'fastify';
import { UsageError, type CommandLine } from '../command-line.js';
import type { CommandMessages } from '../messages/commands.js';
import type { Terminal } from '../terminal.js';

/** The port of `--port`, 8080 when nothing is said. @throws UsageError */
export function portOf(line: CommandLine, say: CommandMessages): number {
  const written = line.text('port') ?? '8080';
  const port = /^\d{1,5}$/u.test(written) ? Number(written) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(say.badOption('--port', written, say.port));
}

/** The address the server answers at, ending in "/"; `undefined` after saying why it cannot listen. */
export async function listen(app: FastifyInstance, port: number, host: string, terminal: Terminal, say: CommandMessages): Promise<string | undefined> {
  try {
    const address = new URL(await app.listen({ port, host }));
    // The person opens a name, not an address: 127.0.0.1 and "every address" are both this machine.
    const local = ['127.0.0.1', '0.0.0.0', '[::]', '[::1]'].includes(address.hostname) || host === 'localhost';
    return `http://${local ? 'localhost' : address.hostname}:${address.port || '80'}/`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') terminal.err(`${say.portTaken(port)}\n`);
    else if (code === 'EACCES') terminal.err(`${say.portForbidden(port)}\n`);
    else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') terminal.err(`${say.addressUnknown(host)}\n`);
    else throw error;
    return undefined;
  }
}
