import { expect } from 'chai';
import { feedShape, shapes } from '../../src/domain/generated/feed-shape.js';
import { MAX_ITEMS, MAX_PROBLEMS, ShapeReader, type Shape } from '../../src/domain/read-shape.js';

const read = (shape: Shape, value: unknown) => {
  const reader = new ShapeReader();
  return { value: reader.read(shape, value, '/here'), problems: reader.problems };
};

describe('reading a value by its shape', () => {
  const rows: [name: string, shape: Shape, good: unknown[], bad: [value: unknown, reason: string][]][] = [
    ['text', { type: 'string' }, ['', 'x', '<b>'], [[5, 'type'], [true, 'type'], [{}, 'type'], [['x'], 'type']]],
    ['text of a length', { type: 'string', minLength: 1, maxLength: 3 }, ['a', 'abc'], [['', 'too-short'], ['abcd', 'too-long']]],
    ['text beyond the basic plane, counted in characters', { type: 'string', minLength: 2, maxLength: 3 }, ['🏔️', '🏔🏔🏔'], [['🏔🏔🏔🏔', 'too-long'], ['🏔', 'too-short']]],
    ['a pattern', { type: 'string', pattern: '^\\d+$' }, ['0', '12'], [['', 'pattern'], ['1a', 'pattern'], ['1\n', 'pattern'], [12, 'type']]],
    ['a choice', { type: 'string', enum: ['a', 'b'] }, ['a', 'b'], [['A', 'choice'], ['', 'choice'], ['constructor', 'choice'], [0, 'type']]],
    ['a number', { type: 'number', minimum: 0, maximum: 1.5 }, [0, -0, 0.25, 1.5], [[-0.1, 'too-small'], [1.6, 'too-large'], ['1', 'type'], [NaN, 'type'], [Infinity, 'type']]],
    ['a whole number', { type: 'integer', minimum: 1, maximum: 17 }, [1, 17, 2.0], [[0, 'too-small'], [18, 'too-large'], [1.5, 'type'], ['1', 'type'], [1n, 'type']]],
    ['true or false', { type: 'boolean' }, [true, false], [[0, 'type'], ['false', 'type'], [[], 'type']]],
    ['a record', { type: 'object', properties: {} }, [{}], [[[], 'type'], ['{}', 'type'], [5, 'type']]],
    ['a list', { type: 'array', items: { type: 'number' } }, [[], [1, 2]], [[{}, 'type'], [{ length: 1, 0: 1 }, 'type'], ['[]', 'type']]],
  ];
  for (const [name, shape, good, bad] of rows) {
    it(`takes ${name}, and tells what is not`, () => {
      for (const value of good) expect(read(shape, value), JSON.stringify(value)).to.deep.equal({ value, problems: [] });
      for (const [value, reason] of bad) {
        const { value: taken, problems } = read(shape, value);
        expect(taken, String(value)).to.equal(undefined);
        expect(problems.map((problem) => [problem.path, problem.reason]), String(value)).to.deep.equal([['/here', reason]]);
      }
    });
  }

  it('needs not look for what is no well-formed text where the schema has a pattern of the whole text, because each names the characters it allows', () => {
    const patterns = [...JSON.stringify([feedShape, shapes]).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!) as string);
    const ofWholeText = patterns.filter((pattern) => pattern.startsWith('^') && pattern.endsWith('$'));
    expect(ofWholeText.length).to.be.greaterThan(5);
    for (const pattern of ofWholeText) {
      expect(pattern).to.match(/^[ -~]*$/);
      const outsideOfClasses = pattern.replace(/\\./g, (escaped) => (/[DSWpP]/.test(escaped) ? '.' : '')).replace(/\[(?!\^)[^\]]*\]/g, '');
      expect(outsideOfClasses, pattern).not.to.match(/\.|\[\^|^[^(]*\|/);
    }
  });

  it('says what was expected and what was found, shortened', () => {
    expect(read({ type: 'string', maxLength: 3 }, 'x'.repeat(500)).problems).to.deep.equal([{ path: '/here', reason: 'too-long', expected: '3', found: 'x'.repeat(80) }]);
    expect(read({ type: 'string' }, { a: 1 }).problems[0]).to.include({ expected: 'string', found: 'object' });
    expect(read({ type: 'number' }, []).problems[0]).to.include({ expected: 'number', found: 'array' });
  });
});

describe('reading a record', () => {
  const shape: Shape = {
    type: 'object',
    properties: { id: { type: 'string' }, size: { type: 'integer' }, parts: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } },
    required: ['id'],
  };

  it('ignores what the shape does not name, inherited things among it', () => {
    const value = JSON.parse('{"id":"a","unknown":{"deep":[1]},"__proto__":{"size":3,"polluted":true},"constructor":{"x":1},"toString":"x"}') as unknown;
    const { value: copy, problems } = read(shape, value);
    expect(copy).to.deep.equal({ id: 'a' });
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
    expect(problems).to.deep.equal([]);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('gives back a record that is right as it is, and any other as a copy', () => {
    const [right, more, wrong] = [{ id: 'a', parts: [{ name: 'x' }] }, { id: 'b', unknown: 1 }, { id: 'c', size: 'big' }];
    const taken = new ShapeReader().readRecords({ type: 'array', items: shape }, [right, more, wrong], '/records');
    expect(taken[0]).to.equal(right);
    expect(taken.slice(1)).to.deep.equal([{ id: 'b' }, { id: 'c', unreadable: ['/size'] }]);
    expect([more, wrong]).to.deep.equal([{ id: 'b', unknown: 1 }, { id: 'c', size: 'big' }]);
  });

  it('gives the fields in the order of the schema, whatever theirs was', () => {
    const { value } = read(shape, { parts: [{ name: 'x' }], id: 'a' });
    expect(JSON.stringify(value)).to.equal('{"id":"a","parts":[{"name":"x"}]}');
  });

  it('does not take a value from the prototype of a record', () => {
    expect(read(shape, Object.create({ id: 'a' })).problems).to.deep.equal([{ path: '/here', reason: 'missing', expected: 'id' }]);
  });

  it('takes null for "no value"', () => {
    expect(read(shape, { id: 'a', size: null, parts: null })).to.deep.equal({ value: { id: 'a' }, problems: [] });
  });

  it('leaves out what may be missing, and the record that cannot do without', () => {
    const { value, problems } = read(shape, { id: 'a', size: 'big', parts: [{ name: 'one' }, { name: 5 }, {}, 'x', { name: 'two', more: 1 }] });
    expect(value).to.deep.equal({ id: 'a', parts: [{ name: 'one' }, { name: 'two' }] });
    expect(problems.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
      '/here/size type', '/here/parts/1/name type', '/here/parts/1 dropped', '/here/parts/2 missing', '/here/parts/3 type',
    ]);
  });

  it('needs one of several values when the shape says so', () => {
    const either: Shape = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } }, anyOf: [{ required: ['id'] }, { required: ['name'] }] };
    expect(read(either, { name: 'x' }).value).to.deep.equal({ name: 'x' });
    expect(read(either, { id: 5, name: 'x' }).value).to.deep.equal({ name: 'x' });
    const { value, problems } = read(either, {});
    expect(value).to.equal(undefined);
    expect(problems).to.deep.equal([{ path: '/here', reason: 'missing', expected: 'id | name' }]);
    expect(read(either, { id: 5 }).problems.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['/here/id type', '/here dropped']);
  });

  it('does not change what it reads', () => {
    const frozen = Object.freeze({ id: 'a', parts: Object.freeze([Object.freeze({ name: 5 })]) });
    const { value } = read(shape, frozen);
    expect(value).to.deep.equal({ id: 'a', parts: [] });
    expect(frozen.parts[0]).to.deep.equal({ name: 5 });
  });
});

describe('the limits of reading', () => {
  it('reads as many items of a list as whoever reads is ready for', () => {
    expect(new ShapeReader(2).read({ type: 'array', items: { type: 'integer' } }, [1, 2, 3], '')).to.deep.equal([1, 2]);
    const many = Array.from({ length: MAX_ITEMS + 1 }, () => 1);
    expect(new ShapeReader(Infinity).read({ type: 'array', items: { type: 'integer' } }, many, '')).to.have.length(many.length);
  });

  it(`reads the first ${MAX_ITEMS} items of a list, and says how many there were`, () => {
    const { value, problems } = read({ type: 'array', items: { type: 'integer' } }, Array.from({ length: 60_000 }, (_, index) => index));
    expect(value).to.have.length(MAX_ITEMS);
    expect(problems).to.deep.equal([{ path: '/here', reason: 'too-many', expected: String(MAX_ITEMS), found: '60000' }]);
  });

  it('reads a list of exactly that many without a word', () => {
    const { value, problems } = read({ type: 'array' }, new Array(MAX_ITEMS).fill(0));
    expect(value).to.have.length(MAX_ITEMS);
    expect(problems).to.deep.equal([]);
  });

  it(`keeps the first ${MAX_PROBLEMS} problems`, () => {
    const { value, problems } = read({ type: 'array', items: { type: 'integer' } }, [...new Array<string>(1000).fill('x'), 7]);
    expect(value).to.deep.equal([7]);
    expect(problems).to.have.length(MAX_PROBLEMS);
    expect(problems.at(-1)!.path).to.equal(`/here/${MAX_PROBLEMS - 1}`);
  });

  it('takes holes in a list for nothing', () => {
    expect(read({ type: 'array', items: { type: 'integer' } }, [1, , 3]).value).to.deep.equal([1, 3]);
  });
});
