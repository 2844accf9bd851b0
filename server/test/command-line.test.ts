import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../src/cli.js';
import type { Terminal } from '../src/terminal.js';

/** Runs the command in this process. */
async function mga(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const run = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => (run.out += `${text}\n`),
    err: (text) => (run.err += text),
    interactive: false,
    stop: new AbortController().signal,
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  return { code: await main(args, terminal), ...run };
}

describe('the command line', () => {
  for (const args of [['--help'], ['-h'], []]) {
    it(`explains itself: mga ${args.join(' ')}`, async () => {
      const { code, out } = await mga(...args);
      assert.equal(code, 0);
      assert.match(out, /mga build CARPETA --out DESTINO/u);
    });
  }

  it('explains each command, in English when asked', async () => {
    for (const command of ['build', 'validate', 'serve']) {
      const { code, out } = await mga(command, '--help', '--lang', 'en');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^mga ${command} `, 'u'));
      assert.match(out, /FOLDER|FILE/u);
    }
  });

  for (const [args, complaint] of [
    [['biuld', 'x'], /No existe el comando «biuld»/u],
    [['build', 'x', '--otu', 'y'], /No existe la opción --otu; ¿será --out\?/u],
    [['build', 'x'], /Falta la opción --out/u],
    [['build', '--out', 'y'], /Falta CARPETA/u],
    [['build', 'x', 'z', '--out', 'y'], /Sobra «z»/u],
    [['build', 'x', '--out'], /--out necesita un valor/u],
    [['build', 'x', '--out', '--strict'], /--out necesita un valor/u],
    [['build', 'x', '--out', 'y', '--strict=yes'], /--strict no lleva valor/u],
    [['build', 'x', '--out', 'y', '--as-of', '2026-02-30'], /--as-of: se leyó «2026-02-30»/u],
    [['serve', '--port', '70000'], /--port: se leyó «70000»/u],
    [['validate', 'x', '--lang', 'fr'], /--lang: se leyó «fr»; se esperaba es o en/u],
    [['validate', '--lang', 'en'], /FILE\|URL is missing/u],
  ] as const) {
    it(`complains of: mga ${args.join(' ')}`, async () => {
      const { code, err, out } = await mga(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, complaint);
    });
  }
});
