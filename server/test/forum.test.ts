import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { UnusableInput } from '../src/report/unusable.js';
import { buildOffice } from './support/build-office.js';

const whole = 'publisher: { name: Oficina }\nforum: { name: Foro }\nlanguage: es-UY\ntimeZone: America/Montevideo\n';
const build = (test: TestContext, yaml: string) => buildOffice(test, { 'forum.yaml': yaml });

describe('forum.yaml', () => {
  it('needs no preset: another country says everything itself', async (test) => {
    const { feed, problems } = await build(test, `${whole}licence: https://creativecommons.org/licenses/by/4.0/\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual([feed.publisher.name, feed.forum.name, feed.language, feed.timeZone], ['Oficina', 'Foro', 'es-UY', 'America/Montevideo']);
    assert.deepEqual([feed.regions, feed.sectors, feed.holidays, feed.forum.targets], [[], [], [], undefined]);
  });

  it('says where proposals, registrations and ballots are taken, when that is elsewhere', async (test) => {
    const taken = { intake: 'https://otra.example/api/proposals', registrations: 'https://otra.example/api/registrations', ballots: 'https://otra.example/api/ballots' };
    const { feed, problems } = await build(test, `preset: chile\n${Object.entries(taken).map(([name, address]) => `${name}: ${address}\n`).join('')}`);
    assert.deepEqual(problems, []);
    assert.deepEqual({ ...feed.links, ...taken }, feed.links);
  });

  it('changes one target of the preset and keeps the others', async (test) => {
    const { feed } = await build(test, 'preset: chile\nforum:\n  targets:\n    openMeetingsPerYear: { min: 4, source: Acuerdo }\n');
    assert.deepEqual(feed.forum.targets!.openMeetingsPerYear, { min: 4, source: 'Acuerdo' });
    assert.equal(feed.forum.targets!.commitmentsPerPlan!.max, 20);
  });

  it('takes the rules of the forum and the address of its repository, which the reviewer asks for', async (test) => {
    const { feed, problems } = await build(test, 'preset: chile\nrepository: https://mesa.example/repositorio\nforum:\n  rules: { title: Reglamento, url: https://mesa.example/r.pdf, date: 15-07-2025 }\n');
    assert.deepEqual(problems, []);
    assert.equal(feed.links!.repository, 'https://mesa.example/repositorio');
    assert.deepEqual(feed.forum.rules, { id: 'forum-rules', title: 'Reglamento', url: 'https://mesa.example/r.pdf', date: '2025-07-15' });
    const untitled = await build(test, 'preset: chile\nforum:\n  rules: { url: https://mesa.example/r.pdf }\n');
    assert.equal(untitled.feed.forum.rules!.title, 'https://mesa.example/r.pdf');
    const nothing = await build(test, 'preset: chile\nforum:\n  rules: { type: Reglamento }\n');
    assert.equal(nothing.feed.forum.rules, undefined);
    assert.match(nothing.problems[0]!, /forum\.rules\.title/u);
  });

  it('keeps counts of few people out of the feed, but not zero', async (test) => {
    const office = (minimum: string) => ({
      'forum.yaml': `preset: chile\nforum: { minimumCount: ${minimum} }\n`,
      'reuniones.csv': 'id;title;start;attendance\nm;Reunión;08-05-2026 10:00;academia: 4|ciudadania: 5|sector-privado: 0\n',
    });
    const { feed, problems } = await buildOffice(test, office('5'));
    assert.deepEqual(problems, []);
    assert.equal(feed.forum.minimumCount, 5);
    assert.deepEqual(feed.meetings[0]!.attendance, [{ sector: 'ciudadania', count: 5 }, { sector: 'sector-privado', count: 0 }]);
    const unread = await buildOffice(test, office('pocas'));
    assert.match(unread.problems[0]!, /forum\.minimumCount/u);
    assert.equal(unread.feed.meetings[0]!.attendance!.length, 3);
  });

  it('marks invented content', async (test) => {
    assert.equal((await build(test, `${whole}demonstration: true\n`)).feed.demonstration, true);
    assert.equal('demonstration' in (await build(test, whole)).feed, false);
  });

  it('reports an unknown key with its line and the one that was meant', async (test) => {
    const { problems } = await build(test, `${whole}licens: x\n`);
    assert.match(problems[0]!, /forum\.yaml, línea 5, columna «licens»: clave desconocida.*¿licence\?/u);
  });

  it('reports a value that cannot be read and goes on', async (test) => {
    const { problems, feed } = await build(test, `${whole}licence: javascript:alert(1)\n`);
    assert.match(problems[0]!, /línea 5, columna «licence».*https:\/\//u);
    assert.equal(feed.licence, undefined);
  });

  it('resolves its members', async (test) => {
    const { feed, problems } = await build(test, 'preset: chile\nforum:\n  members:\n    - { organization: LabGob, person: "Dirección, Laboratorio de Gobierno" }\n    - { organization: Nadie, role: Invitado }\n');
    assert.deepEqual(feed.forum.members![0], { organization: 'labgob', person: { name: 'Dirección', role: 'Laboratorio de Gobierno', organization: 'labgob' } });
    assert.deepEqual(feed.forum.members![1], { role: 'Invitado' });
    assert.match(problems[0]!, /forum\.members.*«Nadie»/u);
  });

  for (const [what, yaml] of [
    ['is not YAML', 'forum: [\n'],
    ['is a list', '- uno\n'],
    ['lacks the name of the forum', 'publisher: { name: Oficina }\nlanguage: es\ntimeZone: America/Santiago\n'],
    ['lacks a zone that exists', whole.replace('Montevideo', 'Montevideoo')],
    ['does not make clear whether the content is invented', `${whole}demonstration: quizás\n`],
  ] as const) {
    it(`stops everything when it ${what}`, async (test) => {
      await assert.rejects(build(test, yaml), (error: unknown) => error instanceof UnusableInput && error.why === 'forum' && error.findings.length > 0);
    });
  }
});
