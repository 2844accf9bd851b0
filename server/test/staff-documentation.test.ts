import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { staffOperations, type StaffOperation } from '../src/staff/operations.js';
import { staffProblemStatus } from '../src/staff/problem.js';
import { openStore } from '../src/store/store.js';
import { temporaryFolder } from './support/office-folder.js';
import { startStaff } from './support/staff-server.js';

const page = readFileSync(new URL('../../docs/staff-api.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```sh\n(.*?)```/gsu)].map(([, text]) => text!);
const withoutCurl = spawnSync('curl', ['--version']).status === 0 ? false : 'curl is not on this machine';

/** An operation as a row of the table. */
function rowOf({ method, path, who, takes, gives, summary }: StaffOperation): string {
  const named = (what: string | undefined): string => (what === undefined ? '' : ({ sheet: 'spreadsheet', page: 'another page' }[what] ?? `\`${what}\``));
  return `| \`${method} ${path}\` | ${who === 'staff' ? 'signed in' : who} | ${named(takes)} | ${named(gives)} | ${summary} |`;
}

describe('docs/staff-api.md', () => {
  it('tells of every operation what it is, and of no other', () => {
    assert.deepEqual([...page.matchAll(/^\| `[A-Z]+ \/.*$/gmu)].map(([row]) => row), Object.values(staffOperations).map(rowOf));
  });

  it('tells of every problem with its status, and of no other', () => {
    const told = [...page.matchAll(/^\| (\d[^|]*?) \| (`[^|]+`) \|/gmu)].flatMap(([, statuses, codes]) => [...codes!.matchAll(/`([^`]+)`/gu)].map(([, code]) => [code!, statuses!] as const));
    assert.deepEqual(told.map(([code]) => code).sort(), Object.keys(staffProblemStatus).sort());
    for (const [code, statuses] of told) assert.ok(statuses.includes(String(staffProblemStatus[code as keyof typeof staffProblemStatus])), code);
  });

  it('has examples that do what it says', { skip: withoutCurl }, async (test) => {
    const folder = temporaryFolder(test);
    const store = await openStore({ file: join(folder, 'intake.sqlite') });
    test.after(() => store.close());
    const staff = await startStaff(test, { store });
    const { token } = await staff.member({ role: 'official', organization: 'min-a' });
    const folio = await staff.propose({ organization: 'min-a' });
    const base = await staff.app.listen({ port: 0, host: '127.0.0.1' });
    const shell = spawn('sh', ['-e', '-c', examples.join('\necho\n').replaceAll('http://localhost:8080', base)], { cwd: folder, env: { ...process.env, TOKEN: token } });
    let output = '';
    for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise((resolve) => shell.on('close', resolve));
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(`"role":"official"[\\s\\S]*"proposals":\\[\\{"folio":"${folio}","version":2\\}\\]`, 'u'));
    assert.equal((await store.database.selectFrom('replies').select('decision').where('folio', '=', folio).executeTakeFirstOrThrow()).decision, 'accepted');
    assert.deepEqual(await store.database.selectFrom('staff_sessions').select('staff').execute(), []);
  });
});
