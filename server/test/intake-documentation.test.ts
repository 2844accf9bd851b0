import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OwnProposal, OwnRegistration, Problem } from 'mga-widgets/domain';
import { ballotOperations } from '../src/ballots/operations.js';
import { buildContent } from '../src/build/build-content.js';
import { consultationRules } from '../src/intake/consultation-rules.js';
import { intakeSchema } from '../src/intake/generated/intake-schema.js';
import { operations } from '../src/intake/operations.js';
import { problemStatus } from '../src/intake/problem.js';
import { findMeeting } from '../src/registrations/meeting-rules.js';
import { registrationOperations } from '../src/registrations/operations.js';
import { Report } from '../src/report/report.js';
import { openStore } from '../src/store/store.js';
import { startIntake } from './support/intake-server.js';
import { startRegistrations } from './support/registrations.js';
import { temporaryFolder } from './support/office-folder.js';

const pageOf = (name: string): string => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const withoutCurl = spawnSync('curl', ['--version']).status === 0 ? false : 'curl is not on this machine';

/** Runs the examples of a page one after the other against a server with the demonstration content. @returns What each printed, and the folder they ran in. */
async function runExamples(test: TestContext, page: string): Promise<{ outputs: string[]; folder: string }> {
  const folder = temporaryFolder(test);
  const store = await openStore({ file: join(folder, 'intake.sqlite') });
  test.after(() => store.close());
  // Between any two looks at the clock as much time passes as a person takes.
  let moment = Date.parse('2026-11-21T15:00:00Z');
  const now = () => new Date((moment += 5000));
  const { feed } = await buildContent(fileURLToPath(new URL('../../content/demo', import.meta.url)), { report: new Report(), now: new Date(moment) });
  const { app } = await startIntake(test, { store, now, consultation: (id) => consultationRules(feed, id), meeting: (id) => findMeeting([feed], id) });
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  const examples = [...page.matchAll(/```sh\n(.*?)```/gsu)].map(([, text]) => text!);
  const script = examples.map((text) => `${text}\necho; echo ----`).join('\n').replace('http://localhost:8080', base);
  const output = await new Promise<string>((resolve, reject) => {
    const shell = spawn('sh', ['-e', '-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [text, errors] = ['', ''];
    shell.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    shell.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    shell.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`${code}\n${text}\n${errors}`))));
  });
  return { outputs: output.split('\n----\n').map((text) => text.trim()), folder };
}

/** The objects of JSON printed that begin like this, one or several to an output. */
const printedObjects = <Value>(outputs: readonly string[], beginning: string): Value[] =>
  outputs.filter((text) => text.startsWith(beginning) && text.includes('"actions"')).flatMap((text) => text.split('\n')).join('').replaceAll('}{', '}\n{').split('\n').map((text) => JSON.parse(text) as Value);

describe('docs/intake.md', () => {
  it('has examples that do what it says', { skip: withoutCurl }, async (test) => {
    const { outputs, folder } = await runExamples(test, pageOf('intake'));
    const problem = JSON.parse(outputs.find((text) => text.includes('"errors"'))!) as Problem;
    assert.equal(problem.errors?.find(({ pointer }) => pointer === '/title')?.code, 'blank');
    const records = printedObjects<OwnProposal>(outputs, '{"folio"');
    assert.deepEqual(records.map(({ state, version, submission }) => [state, version, submission.title]), [
      ['received', 1, 'Extracciones de agua a la vista de todos'],
      ['received', 2, 'Agua medida y publicada'],
      ['withdrawn', 3, 'Agua medida y publicada'],
      ['withdrawn', 4, 'Agua medida y publicada'],
    ]);
    assert.ok(!('author' in records.at(-1)!));
    assert.match(readFileSync(join(folder, 'everything.json'), 'utf8'), /persona@ejemplo\.cl/u);
  });
});

describe('docs/registrations.md', () => {
  it('has examples that do what it says', { skip: withoutCurl }, async (test) => {
    const { outputs, folder } = await runExamples(test, pageOf('registrations'));
    const records = printedObjects<OwnRegistration>(outputs, '{"code"');
    assert.deepEqual(records.map(({ state, version, name }) => [state, version, name]), [['seated', 1, 'Alias de ejemplo'], ['cancelled', 2, 'Alias de ejemplo'], ['cancelled', 3, undefined]]);
    assert.match(readFileSync(join(folder, 'everything.json'), 'utf8'), /persona@ejemplo\.cl/u);
  });
});

describe('the pages about the intake', () => {
  it('name no code and no status that there is not', () => {
    for (const [, statuses, codes] of ['intake', 'registrations'].flatMap((name) => [...pageOf(name).matchAll(/^\| (\d[^|]*?) \| (`[^|]+`) \|/gmu)])) {
      for (const code of codes!.matchAll(/`([^`]+)`/gu)) assert.ok(statuses!.includes(String(problemStatus[code[1] as keyof typeof problemStatus])), code[1]);
    }
  });
});

describe('/openapi.json', () => {
  it('describes every operation with definitions that are there, and answers that are true', async (test) => {
    const store = await openStore({ file: join(temporaryFolder(test), 'intake.sqlite') });
    test.after(() => store.close());
    const intake = await startIntake(test, { store });
    const answer = await intake.app.inject('/openapi.json');
    assert.deepEqual([answer.statusCode, answer.headers['access-control-allow-origin']], [200, '*']);
    const document = answer.json<{ openapi: string; paths: Record<string, Record<string, { operationId: string }>>; components: { schemas: Record<string, object> } }>();
    assert.equal(document.openapi, '3.1.0');
    assert.deepEqual(Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId)).sort(), [...operations, ...registrationOperations, ...ballotOperations].map(({ id }) => id).sort());
    for (const [, name] of answer.body.matchAll(/#\/components\/schemas\/(\w+)/gu)) assert.ok(document.components.schemas[name!], name);

    const ajv = new Ajv2020({ allErrors: true, strictTypes: false }).addSchema(intakeSchema);
    const fits = (name: string, value: unknown) => assert.ok(ajv.validate(`${intakeSchema.$id}#/$defs/${name}`, value), `${name}: ${ajv.errorsText()}`);
    const form = await intake.form();
    const submission = await intake.submission();
    const receipt = await intake.received();
    fits('IntakeForm', form);
    fits('ProposalSubmission', submission);
    fits('ProposalReceipt', receipt);
    fits('OwnProposal', (await intake.own(receipt)).json());
    fits('ProposalExport', (await intake.own(receipt, { below: '/export' })).json());
    fits('Problem', (await intake.send({})).json());

    const desk = await startRegistrations(test, { store });
    const registration = await desk.registered();
    fits('RegistrationForm', await desk.form());
    fits('RegistrationSubmission', await desk.submission());
    fits('RegistrationReceipt', registration);
    fits('OwnRegistration', await desk.record(registration));
    fits('RegistrationExport', (await desk.own(registration, { below: '/export' })).json());
  });
});
