// Somebody with a keyboard and no pointer at the portal: presses keys, hears what is announced, and objects when the focus is not to be seen.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { bundle } from './gallery.mjs';

let measures;

export class Person {
  /** Keys pressed, without the letters of what was typed. */
  presses = 0;
  /** Letters typed. */
  letters = 0;
  #page;

  constructor(page) {
    this.#page = page;
  }

  async goto(url) {
    await this.#page.goto(url);
    await this.#look(() => true);
  }

  /** Asks the page, once it has the measures. */
  async #look(action, ...given) {
    for (let patience = 100; ; patience -= 1) {
      try {
        if (!(await this.#page.evaluate(() => document.readyState === 'complete' && Boolean(window.measures)))) {
          measures ??= await bundle('measures-page.ts');
          await this.#page.evaluate(measures);
        }
        return await this.#page.evaluate(action, ...given);
      } catch (error) {
        // The page was left meanwhile.
        if (patience === 0 || !/context|navigat|destroyed|frame|measures|realm|detached/iu.test(String(error))) throw error;
        await setTimeout(50);
      }
    }
  }

  async press(key, times = 1) {
    for (let count = 0; count < times; count += 1) {
      this.presses += 1;
      await this.#page.press(key);
    }
  }

  async type(text) {
    this.letters += text.length;
    await this.#page.type(text);
  }

  /** What has the focus: its role and its name. */
  focus() {
    return this.#look(() => window.measures.focusName());
  }

  /** Waits for what the page is about to do. */
  async #until(look, wanted, what) {
    for (const end = Date.now() + 15_000; ; ) {
      const found = await look();
      if (wanted(found)) return found;
      assert.ok(Date.now() < end, `${what}, but: ${String(found).slice(-1500)}`);
      await setTimeout(50);
    }
  }

  /** Goes on with Tab until what has the focus is called so; on the way the focus is to be seen at each stop and never goes back up. */
  async tabTo(name, most = 40) {
    const passed = [];
    let before;
    for (let stops = 0; stops < most; stops += 1) {
      await this.press('Tab');
      // WebKit's driver answers before the page has taken the key.
      const now = await this.#until(() => this.#look(() => window.measures.focusStop()), (stop) => stop.key !== before?.key, `the focus leaves ${passed.at(-1)}`);
      assert.equal(now.fault, undefined, `after ${passed.slice(-3).join(', ')}: ${now.fault}`);
      const isBack = before && now.place === before.place && now.top < before.top - 8 && now.left <= before.left;
      assert.ok(!isBack, `the focus goes back from "${before?.name}" up to "${now.name}"`);
      if (now.name.includes(name)) return now.name;
      passed.push(now.name);
      before = now;
    }
    throw new Error(`${most} times Tab do not lead to "${name}", only to ${passed.join(' · ').slice(0, 2000)}`);
  }

  /** Waits until something is announced: text in a live region. */
  hears(text) {
    return this.#until(() => this.#look(() => window.measures.announced()), (found) => found.includes(text), `"${text}" is announced`);
  }

  /** Waits until it can be read somewhere on the page. */
  reads(text) {
    return this.#until(() => this.#look(() => window.measures.read()), (found) => found.includes(text), `"${text}" is on the page`);
  }

  /** Waits until what has the focus is called so. */
  async isAt(name) {
    await this.#until(() => this.focus(), (found) => found.includes(name), `the focus is on "${name}"`);
    assert.equal((await this.#look(() => window.measures.focusStop())).fault, undefined);
  }

  /** Runs something in the page, to look at what no eye sees: a file that was saved. */
  look(action, ...given) {
    return this.#look(action, ...given);
  }
}
