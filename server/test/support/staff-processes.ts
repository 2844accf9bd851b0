import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { bundle } from '../../../scripts/bundle.mjs';
import type { StorePlace } from '../../src/store/store.js';

export interface Answered<Body> {
  status: number;
  body: Body;
}

/** A server of the staff in a process of its own. */
export interface StaffProcess {
  /** Sends a request; one that the database was too busy for is sent again, as who waits would. Rejects when the process is killed meanwhile. */
  send<Body = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered<Body>>;
  /** Signs in. @returns The header of whoever is signed in. */
  signIn(token: string): Promise<{ cookie: string }>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
}

/** Makes servers on one store, each in a process of its own, which is what several officials at once are. */
export async function staffProcesses(place: StorePlace): Promise<{ start(): Promise<StaffProcess>; end(): Promise<void> }> {
  const { file, remove } = await bundle('server/test/support/staff-process.ts');
  const children = new Set<ChildProcess>();
  const kill = async (child: ChildProcess): Promise<void> => {
    children.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    async start() {
      const child = spawn(process.execPath, [file, JSON.stringify(place)], { stdio: ['ignore', 'pipe', 'inherit'] });
      children.add(child);
      const [port] = (await once(child.stdout, 'data')) as [Buffer];
      const url = `http://127.0.0.1:${port.toString().trim()}`;
      const ask = (method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
        fetch(`${url}${path}`, {
          method,
          headers: { 'sec-fetch-site': 'same-origin', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      return {
        async send<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
          for (let attempt = 1; ; attempt += 1) {
            const answer = await ask(method, path, body, headers);
            const text = await answer.text();
            if (answer.status !== 503 || attempt === 20) return { status: answer.status, body: (text && JSON.parse(text)) as Body };
            await setTimeout(Math.random() * 50);
          }
        },
        async signIn(token) {
          const answer = await ask('POST', '/api/staff/session', { token }, {});
          if (!answer.ok) throw new Error(`Not signed in: ${answer.status} ${await answer.text()}`);
          return { cookie: answer.headers.getSetCookie()[0]!.split(';', 1)[0]! };
        },
        kill: () => kill(child),
      };
    },
    async end() {
      await Promise.all([...children].map(kill));
      remove();
    },
  };
}
