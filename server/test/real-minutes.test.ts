import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openMeetings, toInstant, type Feed, type Meeting } from 'mga-widgets/domain';
import { buildFolder, type BuiltOffice } from './support/build-office.js';

const asWritten = fileURLToPath(new URL('../../../shared/data/actas', import.meta.url));
const ownWords = fileURLToPath(new URL('../../content/mga', import.meta.url));

const people = (meeting: Meeting) => meeting.minutes!.attendees!.flatMap((group) => group.people);
const start = (feed: Feed, meeting: Meeting) => toInstant(meeting.start, meeting.timeZone ?? feed.timeZone).toISOString();

const sources = [
  { name: 'the two minutes as they were written', folder: asWritten, juneAccess: undefined },
  { name: 'the two meetings in our own words', folder: ownWords, juneAccess: 'internal' },
];

for (const { name, folder, juneAccess } of sources) {
  const skip = existsSync(folder) ? false : `there is no ${folder}`;
  describe(name, { skip }, () => {
    let building: Promise<BuiltOffice> | undefined;
    let built: BuiltOffice;
    const meetings = async (): Promise<{ feed: Feed; may: Meeting; june: Meeting }> => {
      building ??= buildFolder(folder);
      built = await building;
      const [may, june] = built.feed.meetings;
      return { feed: built.feed, may: may!, june: june! };
    };

    it('give two meetings at the right moments, on both sides of the change of clocks', async () => {
      const { feed, may, june } = await meetings();
      assert.equal(feed.meetings.length, 2);
      assert.equal(start(feed, may), '2018-05-08T21:00:00.000Z');
      assert.equal(start(feed, june), '2018-06-13T20:00:00.000Z');
      assert.equal(may.end, '2018-05-08T19:00');
    });

    it('lose nothing: no problem is reported', async () => {
      await meetings();
      assert.deepEqual(built.problems, []);
    });

    it('keep the ten attendees of May in their groups', async () => {
      const { may } = await meetings();
      const groups = may.minutes!.attendees!.map(({ name: heading, people: inGroup }) => [heading, inGroup.length]);
      assert.deepEqual(groups, [['Miembros de la Mesa', 4], ['Representantes de OGP', 2], ['Secretario de actas', 1], ['Otros asistentes', 3]]);
      assert.equal(people(may).length, 10);
      assert.equal(may.minutes!.secretary?.name, 'Francisco Sánchez Lay');
    });

    it('keep the four attendees of June together', async () => {
      const { june } = await meetings();
      assert.deepEqual(june.minutes!.attendees!.map((group) => group.name), [undefined]);
      assert.equal(people(june).length, 4);
    });

    it('say of each person what the minutes say, and guess nothing', async () => {
      const { may, june } = await meetings();
      const roster = [...people(may), ...people(june)].map((person) => [person.name, person.organization, person.sector]);
      assert.deepEqual(roster, [
        ['Gonzalo Guerrero', 'segpres', undefined],
        ['Manuel Barros', undefined, 'sociedad-civil'],
        ['Álvaro Ramírez Alujas', undefined, 'academia'],
        ['Daniela Rosales', 'cepal', undefined],
        ['Alonso Cerdán', 'ogp', undefined],
        ['Rosario Pavese', 'ogp', undefined],
        ['Francisco Sánchez Lay', 'segpres', undefined],
        ['Claudia Montero Meza', 'segpres', undefined],
        ['Galvarino Sazo', 'segpres', undefined],
        ['Pablo González', 'segpres', undefined],
        ['Roman Yosif', 'labgob', undefined],
        ['Galvarino Sazo', 'segpres', undefined],
        ['Francisco Sánchez Lay', 'segpres', undefined],
        ['Claudia Montero Meza', 'segpres', undefined],
      ]);
      assert.equal(people(june)[0]!.role, 'Director Ejecutivo de Laboratorio de Gobierno');
    });

    it('have thirteen recommendations, each with who made it', async () => {
      const { may } = await meetings();
      const { recommendations, agreements } = may.minutes!;
      assert.equal(recommendations!.length, 13);
      assert.deepEqual([...new Set(recommendations!.map(({ by }) => by))], ['representantes de la Alianza para el Gobierno Abierto']);
      assert.equal(agreements, undefined);
    });

    it('have three agreements, due in words and not on a day', async () => {
      const { june } = await meetings();
      const agreements = june.minutes!.agreements!;
      assert.deepEqual(agreements.map(({ due }) => due), ['A la brevedad', 'A la brevedad', 'A la brevedad']);
      assert.deepEqual(agreements.map(({ items }) => items?.length), [undefined, 2, undefined]);
      for (const item of agreements[1]!.items!) assert.match(item, /^(?:Poner|Convocar|Diseñar)/u, 'without its letter');
      assert.equal(agreements[1]!.text.endsWith(':'), true);
    });

    it('resolve who is responsible, and keep the name as written', async () => {
      const { june } = await meetings();
      assert.deepEqual(june.minutes!.agreements!.map(({ responsible }) => responsible), [
        [{ organization: 'segpres', name: 'Comisión' }],
        [{ organization: 'labgob', name: 'Laboratorio de Gobierno' }],
        [{ organization: 'segpres', name: 'Comisión' }],
      ]);
    });

    it('do not count the meeting of June as open', async () => {
      const { feed, june } = await meetings();
      assert.equal(june.access, juneAccess);
      const { held, scheduled } = openMeetings(feed, 2018, '2026-11-21');
      assert.deepEqual({ held, scheduled }, { held: 0, scheduled: 0 });
    });

    it('have no markup in any text', async () => {
      await meetings();
      assert.doesNotMatch(built.json, /<[a-z/!]/iu);
    });
  });
}

describe('the empty bullet of May', { skip: existsSync(asWritten) ? false : `there is no ${asWritten}` }, () => {
  it('is dropped and noted with its line', async () => {
    const built = await buildFolder(asWritten);
    const notes = built.findings('note').filter(({ reason }) => reason === 'empty-bullet');
    assert.deepEqual(notes.map(({ file, line }) => [file, line]), [['2018-05-08.txt', 36]]);
  });

  it('is not the only thing torn: the paragraph split by a page break is whole again', async () => {
    const { feed } = await buildFolder(asWritten);
    const paragraphs = feed.meetings[0]!.minutes!.discussion![0]!.blocks.filter(({ kind }) => kind === 'paragraph');
    assert.equal(paragraphs.length, 2);
    assert.match(paragraphs[1]!.text!, /se puede extender, ya que/u);
  });

  it('is not the only list: "Acuerdos … y próximos pasos" stays in the discussion', async () => {
    const { feed } = await buildFolder(asWritten);
    const blocks = feed.meetings[1]!.minutes!.discussion![0]!.blocks;
    const list = blocks.at(-1)!;
    assert.equal(blocks.at(-2)!.text, 'Acuerdos de la reunión y próximos pasos');
    assert.deepEqual(list.items!.map(({ items }) => items?.length), [undefined, 2, undefined]);
    assert.equal(list.ordered, true);
  });
});

describe('the plan 2018–2020', () => {
  it('has its twelve commitments with number and OGP identifier, and no lead that nobody knows', async () => {
    const { feed } = await buildFolder(ownWords);
    assert.equal(feed.commitments.length, 12);
    assert.deepEqual(feed.commitments.map(({ number }) => number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.equal(feed.commitments[0]!.ogpId, 'CL0051');
    assert.equal(feed.commitments[11]!.ogpId, 'CL0062');
    assert.equal(feed.commitments.some(({ lead }) => lead), false);
    assert.deepEqual([feed.plans[0]!.start, feed.plans[0]!.end], ['2018', '2020']);
  });
});
