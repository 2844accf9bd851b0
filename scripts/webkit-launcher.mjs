// WebKitGTK for the test runner: starts a virtual screen and WebKitWebDriver when the run starts, ends both with it.
import { spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/**
 * @param {{driver: string, browser: string, xvfb: string}} paths as `findEngine('webkit')` gives them
 * @returns {Promise<import('@web/test-runner').BrowserLauncher>} a launcher that runs one session at a time
 */
export async function webkitLauncher(paths) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A busy machine may keep a page from being left for minutes; asking again would be another page.
    connectionRetryTimeout: 300_000,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    },
  });
  launcher.name = 'WebKit';
  launcher.concurrency = 1;

  const children = [];
  const end = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', end);

  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...given) => {
    const display = await startScreen(paths.xvfb, children);
    children.push(spawn(paths.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }));
    await answers(port);
    await initialize(...given);
    launcher.name = 'WebKit';
  };
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop().catch(() => undefined);
    end();
  };
  return launcher;
}

/** Starts Xvfb on a display it chooses itself and gives that display's name. */
export function startScreen(xvfb, children) {
  const child = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(`:${String(text).trim()}`));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Resolves when something listens on the port; gives up after ten seconds. */
export async function answers(port) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}
