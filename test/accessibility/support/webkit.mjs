// WebKitGTK by its driver alone: a page that is gone to, asked and given keys.
import { spawn } from 'node:child_process';
import { answers, freePort, startScreen } from '../../../scripts/webkit-launcher.mjs';

/** Keys as the protocol of WebDriver writes them. */
const keys = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Backspace: '\uE003', Shift: '\uE008',
};

/** Opens a page, as `openPage` does for the other engines. */
export async function openWebkit({ driver, browser, xvfb }) {
  const children = [];
  const port = await freePort();
  const end = () => children.splice(0).forEach((child) => child.kill());
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error} ${value.message}`);
    return value;
  };
  try {
    const display = await startScreen(xvfb, children);
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }));
    await answers(port);
    const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } } });
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { script: 60_000 });
    const send = (values) => ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: values.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }] });
    return {
      engine: 'webkit',
      goto: (url) => ask('POST', `${session}/url`, { url }),
      async evaluate(action, ...given) {
        // Written out: a page with a policy lets nobody compile a text.
        const run = typeof action === 'string' ? `() => { ${action} }` : String(action);
        const script = `const [given, done] = arguments; Promise.resolve((${run})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await ask('POST', `${session}/execute/async`, { script, args: [given] });
        if (error) throw new Error(error);
        return value;
      },
      press: (key) => send([keys[key] ?? key]),
      type: (text) => send([...text]),
      resize: (width, height) => ask('POST', `${session}/window/rect`, { width, height }),
      async close() {
        await ask('DELETE', session).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
