import { expect } from 'chai';
import { type Outcome, parseJson, readEdition } from '../../src/feed/edition.js';
import { aFeed } from '../support/feed-builder.js';

const problemOf = (outcome: Outcome<unknown>) => ('problem' in outcome ? outcome.problem : undefined);

describe('readEdition', () => {
  it('keeps the text, the tag and the address beside the feed', () => {
    const text = aFeed().withMeeting({ title: 'Primera reunión' }).text();
    const outcome = readEdition(text, 'https://x.example/feed.json', '"1"');
    const edition = 'value' in outcome ? outcome.value : undefined;
    expect(edition?.feed.meetings.map(({ title }) => title)).to.deep.equal(['Primera reunión']);
    expect(edition).to.include({ text, tag: '"1"', base: 'https://x.example/feed.json' });
  });

  it('reports what it left out and keeps the rest', () => {
    const outcome = readEdition(aFeed().withMeeting().withBadRecord('meetings', { id: 'sin-titulo' }).text(), 'https://x.example/');
    const edition = 'value' in outcome ? outcome.value : undefined;
    expect(edition?.feed.meetings).to.have.length(1);
    expect(edition?.problems.map(({ path }) => path)).to.deep.equal(['/meetings/1']);
  });

  it('refuses a newer major version and says which', () => {
    expect(problemOf(readEdition(aFeed().with({ version: '2.0' }).text(), ''))).to.deep.equal({ kind: 'newer-version', version: '2.0', retryable: false });
  });

  for (const text of ['null', '[]', '"feed"', '{}', '42', '{"version":1}']) {
    it(`says that ${text} is not a feed`, () => expect(problemOf(readEdition(text, ''))?.kind).to.equal('not-a-feed'));
  }

  it('is not fooled by keys that name the prototype', () => {
    const text = aFeed().text().replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    const outcome = readEdition(text, '');
    expect('value' in outcome).to.equal(true);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect((('value' in outcome ? outcome.value.feed : {}) as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('parseJson', () => {
  it('tells a text that was cut from one that is not JSON', () => {
    const text = aFeed().withMany('meetings', 3).text();
    expect(problemOf(parseJson(text.slice(0, -20)))).to.deep.equal({ kind: 'cut-short', retryable: true });
    for (const other of ['<!doctype html><title>Ingreso</title>', '', 'error', '{"a": 1,}', '{a: 1}']) expect(problemOf(parseJson(other)), other).to.deep.equal({ kind: 'not-json', retryable: false });
  });

  it('survives a text nested deeper than any parser follows', () => {
    expect(() => parseJson('['.repeat(5_000_000))).not.to.throw();
  });
});
