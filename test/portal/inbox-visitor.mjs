// Somebody of the secretariat at the example portal: the `mga` command on the store, and the inbox.
import assert from 'node:assert/strict';
import { run } from '../../scripts/run.mjs';
import { reach, readsText } from './visitor.mjs';

/** Runs a command on the store; what it printed. */
export async function mga(store, ...args) {
  const place = store.database ? [] : ['--data', store.data];
  const { code, output } = await run('node', ['server/bin/mga.js', ...args, ...place], { quiet: true, env: { DATABASE_URL: store.database ?? '' } });
  assert.equal(code, 0, output);
  return output;
}

/** The access token that was printed. */
export const tokenIn = (output) => /mga_[0-9A-Z]{40,}/.exec(output)[0];

/** Signs in at the inbox in the place of whoever was there. */
export async function signIn(page, origin, token, name) {
  await page.goto(`${origin}/bandeja/`);
  const leave = 'mga-staff-session >>> [part="sign-out"]';
  await page.waitForSelector(`mga-staff-session >>> #token, ${leave}`, { visible: true });
  if (await page.$(leave)) await page.locator(leave).click();
  await (await reach(page, 'mga-staff-session >>> #token')).fill(token);
  await page.locator('mga-staff-session >>> button[type="submit"]').click();
  await readsText(page, name);
}
