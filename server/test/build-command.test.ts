import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { buildFolder } from './support/build-office.js';
import { runMga, startMga } from './support/run-mga.js';

const content = (name: string): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
/** What stands in the folder that is written. */
const written = ['bulletins.atom', 'calendar', 'calendar.ics', 'changes.atom', 'csv', 'feed.json', 'json-ld', 'render', 'replies.atom'];
const broken = { 'plans.csv': 'id;title;start\np1;Plan;31-02-2025\n' };

describe('mga build', () => {
  it('writes the feed and the calendar of the real content without a problem', async (test) => {
    const out = temporaryFolder(test);
    const run = await runMga('build', content('mga'), '--out', join(out, 'public'), '--strict');
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /0 problemas/u);
    assert.match(run.out, /12 compromisos.*2 reuniones, 2 actas \(14 asistentes, 3 acuerdos\)/u);
    assert.deepEqual(readdirSync(join(out, 'public')).sort(), written);
  });

  it('gives the same bytes again, leaves them untouched, and does not depend on when files were saved', async (test) => {
    const [one, other] = [temporaryFolder(test), temporaryFolder(test)];
    const office = officeFolder(test, { 'actas/1.txt': 'Acta\nFecha: 05.03.2026\nInicio: 10:00\n\nI. Tabla\n- Uno' });
    await runMga('build', office, '--out', one);
    const old = new Date('2001-01-01');
    utimesSync(join(one, 'feed.json'), old, old);
    utimesSync(join(office, 'actas/1.txt'), old, old);
    const again = await runMga('build', office, '--out', one, '--lang', 'en');
    assert.match(again.out, /Unchanged: .*feed\.json/u);
    assert.equal(statSync(join(one, 'feed.json')).mtimeMs, old.getTime());
    await runMga('build', office, '--out', other);
    for (const name of ['feed.json', 'calendar.ics', 'bulletins.atom', 'changes.atom', 'replies.atom', 'calendar/kind-forum.ics', 'csv/meetings.csv', 'csv/datapackage.json', 'json-ld/meetings.jsonld']) assert.equal(hashOf(join(one, name)), hashOf(join(other, name)));
  });

  it('builds what it can and exits 0, or 1 when --strict was asked', async (test) => {
    const office = officeFolder(test, broken);
    const out = temporaryFolder(test);
    const lenient = await runMga('build', office, '--out', out);
    assert.equal(lenient.code, 0);
    assert.match(lenient.out, /problema: plans\.csv, fila 2, columna «start»: .*«31-02-2025».*se esperaba/u);
    assert.match(lenient.out, /1 problema, /u);
    assert.equal((JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as { plans: unknown[] }).plans.length, 1);
    assert.equal((await runMga('build', office, '--out', out, '--strict')).code, 1);
  });

  it('tells a program everything in JSON', async (test) => {
    const run = await runMga('build', officeFolder(test, broken), '--out', temporaryFolder(test), '--json', '--strict', '--lang', 'en');
    const told = JSON.parse(run.out) as { ok: boolean; problems: Record<string, unknown>[]; files: { name: string }[] };
    assert.equal(told.ok, false);
    assert.ok(['calendar.ics', 'csv/plans.csv', 'feed.json'].every((name) => told.files.some((file) => file.name === name)));
    const { file, row, column, found, expected, reason } = told.problems[0]!;
    assert.deepEqual({ file, row, column, found, reason }, { file: 'plans.csv', row: 2, column: 'start', found: '31-02-2025', reason: 'bad-value' });
    assert.match(String(expected), /^a date that exists/u);
  });

  it('exits 2 when there is nothing to use, and says why', async (test) => {
    const out = temporaryFolder(test);
    const missing = await runMga('build', join(out, 'nowhere'), '--out', out);
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.err, /No existe la carpeta/u);
    const empty = await runMga('build', officeFolder(test, { 'nota.txt': 'pan' }), '--out', out);
    assert.equal(empty.code, 2);
    assert.match(empty.err, /no hay nada que leer/u);
    const forum = await runMga('build', officeFolder(test, { 'forum.yaml': 'forum: [' }), '--out', out);
    assert.equal(forum.code, 2);
    assert.match(forum.err, /forum\.yaml, línea 1/u);
    assert.deepEqual(readdirSync(out), []);
  });

  it('finishes its work when nobody reads what it says', async (test) => {
    const out = temporaryFolder(test);
    const { child, ended } = startMga('build', content('demo'), '--out', out);
    child.stdout.destroy();
    const run = await ended;
    assert.deepEqual([run.code, run.err], [0, '']);
    assert.deepEqual(readdirSync(out).sort(), written);
  });

  it('leaves nothing half written when the place cannot be written', async (test) => {
    const out = temporaryFolder(test);
    writeFileSync(join(out, 'public'), 'a file where the folder should be');
    const run = await runMga('build', content('mga'), '--out', join(out, 'public'));
    assert.equal(run.code, 2);
    assert.doesNotMatch(run.err, / {4}at /u, 'no stack trace');
    assert.deepEqual(readdirSync(out), ['public']);
  });
});

describe('the demonstration content', () => {
  it('is labelled, has no problem, and shows every state', async () => {
    const { feed, problems } = await buildFolder(content('demo'));
    assert.deepEqual(problems, []);
    assert.equal(feed.demonstration, true);
    for (const { title } of [...feed.commitments, ...feed.meetings, ...feed.plans]) assert.match(title, /^Demo: /u);
    const reported = feed.commitments.flatMap(({ reports = [], milestones = [] }) => [...reports, ...milestones.flatMap((milestone) => milestone.reports ?? [])]);
    assert.deepEqual(new Set(reported.map(({ status }) => status)), new Set(['not-started', 'limited', 'substantial', 'complete']));
    const all = <Value>(values: (Value | undefined)[]) => new Set(values.filter((value) => value !== undefined));
    assert.deepEqual(all(feed.commitments.map(({ irm }) => irm?.status)), new Set(['limited', 'substantial', 'not-started', 'no-evidence', 'complete']));
    assert.equal(feed.commitments.filter(({ withdrawn }) => withdrawn).length, 1);
    assert.deepEqual(all(feed.meetings.map(({ status }) => status)), new Set(['cancelled', 'moved']));
    assert.deepEqual(all(feed.meetings.map(({ mode }) => mode)), new Set(['in-person', 'online', 'hybrid']));
    assert.deepEqual(all(feed.meetings.map(({ access }) => access)), new Set(['open', 'internal']));
    assert.equal(feed.meetings.some(({ start }) => start.length === 10), true);
    assert.equal(feed.meetings.some(({ timeZone }) => timeZone === 'Pacific/Easter'), true);
    const updates = feed.meetings.flatMap(({ minutes }) => minutes?.agreements ?? []).flatMap((agreement) => agreement.updates ?? []);
    assert.deepEqual(new Set(updates.map(({ status }) => status)), new Set(['open', 'done', 'dropped']));
  });
});

describe('calendar.ics', () => {
  it('is read by another program with the same meetings at the same moments', async () => {
    const { calendar, feed } = await buildFolder(content('demo'));
    const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    assert.equal(events.length, feed.meetings.length);
    const event = (day: string) => events.find(({ uid }) => uid.startsWith(day))!;
    assert.equal(event('2025-07-15').startDate.toJSDate().toISOString(), '2025-07-15T14:00:00.000Z');
    assert.equal(event('2025-10-22').startDate.toJSDate().toISOString(), '2025-10-22T13:00:00.000Z', 'after the clocks went forward');
    assert.equal(event('2026-04-16').startDate.toJSDate().toISOString(), '2026-04-16T17:00:00.000Z', 'in the time of Easter Island');
    assert.equal(event('2026-08-21').startDate.isDate, true);
    assert.equal(event('2026-05-27').component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.equal(event('2026-07-08').sequence, 1);
  });

  it('has the moments of the two real meetings', async () => {
    const { calendar } = await buildFolder(content('mga'));
    const starts = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component).startDate.toJSDate().toISOString());
    assert.deepEqual(starts, ['2018-05-08T21:00:00.000Z', '2018-06-13T20:00:00.000Z']);
  });
});
