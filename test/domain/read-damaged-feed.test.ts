import { expect } from 'chai';
import { collectionNames, readFeed } from '../../src/domain/read-feed.js';
import { arbitraryFeed } from '../support/arbitrary-feed.js';
import { check } from '../support/check-property.js';
import { damage } from '../support/damage.js';
import { dice } from '../support/dice.js';
import { isObject, type Json, type JsonObject } from '../support/shape-samples.js';

const recordsOf = (document: JsonObject, name: string): Json[] => (Array.isArray(document[name]) ? document[name] : []);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a JSON pointer leads to; the problem of something missing points to what lacks it, so there always is something. */
function at(document: Json, path: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of path.split('/').slice(1)) value = typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined;
  return value;
}

/** Records of a list that are as they were before the damage and do not repeat an identifier; those are the good ones. */
function goodRecords(list: readonly Json[], original: readonly Json[]): JsonObject[] {
  const untouched = new Map(original.filter(isObject).map((record) => [record.id, record]));
  const readableBefore = new Set<Json | undefined>();
  return list.filter(isObject).filter((record) => {
    const repeated = readableBefore.has(record.id);
    readableBefore.add(record.id);
    return !repeated && same(record, untouched.get(record.id));
  });
}

function freeze(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}

describe('a legal feed, whatever is in it', () => {
  it('is read whole and without a problem', () => {
    check('legal feeds', 100, dice, (dice) => {
      const document = arbitraryFeed(dice);
      const { feed, problems } = { problems: [], ...readFeed(document) };
      expect(problems).to.deep.equal([]);
      for (const [name, value] of Object.entries(document)) {
        const read = !Array.isArray(value) && collectionNames.some((collection) => collection === name) ? feed!.pages[name as 'plans'] : feed![name as 'plans'];
        expect(read, name).to.deep.equal(value);
      }
    });
  });
});

describe('a feed that was damaged at random', () => {
  const rounds = 400;

  const eachRound = (holds: (round: { original: JsonObject; document: JsonObject; reading: ReturnType<typeof readFeed>; story: string }) => void) => {
    check('damaged feeds', rounds, dice, (dice) => {
      const original = arbitraryFeed(dice);
      const document = structuredClone(original);
      const done = damage(document, dice, 1 + dice.below(8));
      freeze(document);
      const story = done.map(({ path, how }) => `${path} ${how}`).join('; ');
      let reading: ReturnType<typeof readFeed>;
      try {
        reading = readFeed(document);
      } catch (error) {
        throw new Error(`${story}: ${String(error)}`, { cause: error });
      }
      holds({ original, document, reading, story });
    });
  };

  it('is read without throwing and without being changed, or refused for its version', () => {
    let refused = 0;
    eachRound(({ document, reading, story }) => {
      if (!reading.refused) return;
      refused += 1;
      expect(document.version, story).not.to.equal('1.0');
    });
    expect(refused).to.be.lessThan(rounds / 4);
    expect(({} as JsonObject).polluted).to.equal(undefined);
  });

  it('loses no good record to a bad neighbour', () => {
    let kept = 0;
    eachRound(({ original, document, reading, story }) => {
      if (reading.refused) return;
      for (const name of [...collectionNames, 'sectors', 'regions'] as const) {
        for (const record of goodRecords(recordsOf(document, name), recordsOf(original, name))) {
          expect((reading.feed[name] as { id: string }[]).find(({ id }) => id === record.id), `${story}: ${name} ${JSON.stringify(record.id)}`).to.deep.equal(record);
          kept += 1;
        }
      }
    });
    expect(kept).to.be.greaterThan(rounds);
  });

  it('loses no good milestone of a commitment that stays', () => {
    let kept = 0;
    eachRound(({ original, document, reading, story }) => {
      if (reading.refused) return;
      const before = new Map(recordsOf(original, 'commitments').filter(isObject).map((commitment) => [commitment.id, commitment]));
      for (const commitment of reading.feed.commitments) {
        const damaged = recordsOf(document, 'commitments').filter(isObject).find(({ id }) => id === commitment.id)!;
        for (const milestone of goodRecords(recordsOf(damaged, 'milestones'), recordsOf(before.get(commitment.id) ?? {}, 'milestones'))) {
          expect(commitment.milestones?.find(({ id }) => id === milestone.id), `${story}: ${commitment.id}/${JSON.stringify(milestone.id)}`).to.deep.equal(milestone);
          kept += 1;
        }
      }
    });
    expect(kept).to.be.greaterThan(rounds / 5);
  });

  it('has its problems told where they are in the document, and every loss is told', () => {
    let told = 0;
    eachRound(({ document, reading, story }) => {
      if (reading.refused) return;
      for (const { path, reason, expected } of reading.problems) {
        told += 1;
        const place = at(document, path);
        expect(place, `${story}: ${path} ${reason}`).not.to.equal(undefined);
        if (reason === 'missing' && isObject(place)) for (const name of expected!.split(' | ')) expect(place[name] ?? null, `${story}: ${path} lacks ${name}`).to.equal(null);
      }
      for (const name of collectionNames) {
        const lost = recordsOf(document, name).length - reading.feed[name].length;
        const problems = reading.problems.filter(({ path }) => path.startsWith(`/${name}/`));
        if (Array.isArray(document[name]) && lost > 0) expect(problems.length, `${story}: ${lost} of ${name} lost`).to.be.greaterThanOrEqual(lost);
      }
    });
    expect(told).to.be.greaterThan(rounds / 2);
  });
});
