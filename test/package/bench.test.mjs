// The short form of `npm run bench`: that its code works, and that what can be counted is within its target. How fast anything was is judged by nobody here.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const linesOf = async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, [`bench/${name}.mjs`, '--quick'], { cwd: root });
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
};

describe('npm run bench', () => {
  it('counts the bytes a page downloads, which are within what was promised', async () => {
    const lines = await linesOf('bytes');
    const judged = lines.filter(({ target }) => target !== null);
    assert.equal(judged.length, 2);
    assert.deepEqual(judged.filter(({ met }) => !met), []);
  });

  it('prints how long reading a feed takes with everything there is to tell', async () => {
    const [line, growth] = await linesOf('feed-reading');
    for (const field of ['name', 'n', 'unit', 'value', 'spread', 'rounds', 'peer', 'against', 'againstSpread', 'ratio', 'ratioSpread', 'target', 'met']) assert.ok(line[field] !== undefined && line[field] !== null, field);
    assert.equal(line.spread.length, 2);
    assert.ok(line.value > 0 && line.against > 0);
    assert.equal(growth.unit, 'exponent');
    assert.equal(growth.sizes.length, growth.values.length);
  });
});
