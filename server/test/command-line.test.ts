import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { main } from '../src/cli.js';
import type { Terminal } from '../src/terminal.js';
import { mga } from './support/mga-in-process.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';

describe('a command that is stopped', () => {
  it('ends with 130 and leaves nothing behind', async (test) => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`actas/${index}.txt`, 'Acta\nFecha: 05.03.2026\n\nI. Tabla\n- Uno']));
    const [office, out] = [officeFolder(test, files), temporaryFolder(test)];
    const stopping = new AbortController();
    const run = { err: '' };
    const terminal: Terminal = {
      out: () => undefined,
      // The first line of progress is when the person loses patience.
      err: (text) => {
        run.err += text;
        stopping.abort();
      },
      interactive: true,
      stop: stopping.signal,
      now: () => new Date('2026-11-21T12:00:00Z'),
    };
    assert.equal(await main(['build', office, '--out', join(out, 'public')], terminal), 130);
    assert.match(run.err, /Leyendo 1 de 50: actas\/0\.txt[\s\S]*Detenido/u);
    assert.deepEqual(readdirSync(out), []);
  });
});

describe('the command line', () => {
  for (const args of [['--help'], ['-h'], []]) {
    it(`explains itself: mga ${args.join(' ')}`, async () => {
      const { code, out } = await mga(...args);
      assert.equal(code, 0);
      assert.match(out, /mga build CARPETA --out DESTINO/u);
    });
  }

  it('explains each command, in English when asked', async () => {
    for (const command of ['build', 'validate', 'serve', 'moderate', 'retention']) {
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
