import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/store/store.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = fileURLToPath(new URL('../../bin/mga.js', import.meta.url));
const tellMemory = new URL('./tell-memory.mjs', import.meta.url).href;

/** How the command is told of a store: by an option, or by its environment. */
const storeArguments = (place: StorePlace): string[] => ('file' in place ? ['--data', dirname(place.file)] : []);
const storeEnvironment = (place: StorePlace): NodeJS.ProcessEnv => ({ ...process.env, ...('url' in place && { DATABASE_URL: place.url }) });

/** Runs the command as an office has it, built, on a store. */
export async function runBuilt(place: StorePlace, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [command, ...args, ...storeArguments(place)], { cwd: root, env: storeEnvironment(place), stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** `mga serve` as an office runs it, built, in a process of its own behind a proxy that says who the visitor is. */
export class BuiltServer {
  private constructor(
    private readonly child: ChildProcess,
    /** Everything it has said on both of its outputs. */
    readonly said: () => string,
  ) {}

  /** Resolves once it answers. It is killed by `kill` or `stop`. @param more Options of `mga serve`. */
  static async start(place: StorePlace, content: string, ...more: string[]): Promise<BuiltServer> {
    const args = ['--expose-gc', '--import', tellMemory, command, 'serve', '--content', content, '--demo', content, '--port', '0', '--trust-proxy', '127.0.0.1', ...more];
    const child = spawn(process.execPath, [...args, ...storeArguments(place)], { cwd: root, env: storeEnvironment(place), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let said = '';
    const server = new BuiltServer(child, () => said);
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout!, child.stderr!]) {
        stream.on('data', (text: Buffer) => {
          said += text.toString();
          if (said.includes('Ctrl+C')) resolve();
        });
      }
      child.once('exit', () => reject(new Error(`mga serve ended: ${said}`)));
    });
    return server;
  }

  get port(): number {
    return Number(/http:\/\/localhost:(\d+)\//u.exec(this.said())![1]);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Bytes in use by its objects, and by the process as a whole, after a collection of what is not needed. */
  async memory(): Promise<{ heap: number; rss: number }> {
    this.child.send('memory');
    const [{ heapUsed, rss }] = (await once(this.child, 'message')) as [NodeJS.MemoryUsage];
    return { heap: heapUsed, rss };
  }

  /** Files and connections it has open. */
  descriptors(): number {
    return readdirSync(`/proc/${this.child.pid}/fd`).length;
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it in order. @returns Its exit code, and how long it took in milliseconds. */
  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const start = performance.now();
    await this.#end('SIGTERM');
    return { code: this.child.exitCode, milliseconds: performance.now() - start };
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
