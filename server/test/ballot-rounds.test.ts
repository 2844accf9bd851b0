import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import type { BallotCount, BallotReceipt, FeedDocument, OwnBallot, Prioritization, Problem, StaffRound, StaffRounds } from 'mga-widgets/domain';
import { publishedFilesWith } from '../src/publish/published-files.js';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { openStore, type Store } from '../src/store/store.js';
import { ballotDocument, ballotFeed, startBallots, type TestBallots } from './support/ballot-server.js';
import { onBothStores } from './support/both-stores.js';
import { startStaff, type StaffAnswered, type StaffClient } from './support/staff-server.js';

/** Times the race is run: who wins is chance. */
const races = 4;

onBothStores('closing a round', (stores) => {
  /** Two servers that take ballots and one of the staff, each with a connection of its own to one store. */
  async function start(test: TestContext) {
    const place = await stores.place();
    const opened: Store[] = [];
    for (let index = 0; index < 3; index += 1) opened.push(await openStore(place));
    const [store, other, third] = opened as [Store, Store, Store];
    const ballots = [await startBallots(undefined, { store }), await startBallots(undefined, { store: other })] as const;
    const staff = await startStaff(undefined, { store: third, feeds: () => [ballotFeed] });
    test.after(async () => {
      await Promise.all([...ballots.map(({ app }) => app.close()), staff.app.close()]);
      await Promise.all(opened.map((each) => each.close()));
    });
    const coordinator = await staff.coordinator();
    const decide = (how: 'close' | 'reopen', version: number, id = 'orden', client: StaffClient = coordinator): Promise<StaffAnswered<StaffRounds & Problem>> =>
      client.request('POST', `/prioritizations/${id}/${how}`, { version, reason: 'Terminó el plazo.' });
    const round = async (id = 'orden'): Promise<StaffRound> => (await coordinator.request<StaffRounds>('GET', '/prioritizations')).body.rounds.find((each) => each.id === id)!;
    const published = async (id = 'orden'): Promise<Prioritization & { feed: FeedDocument }> => {
      const files = await publishedFilesWith(new StoreLedger(store), { document: ballotDocument as FeedDocument, calendar: '' }, '/api/proposals');
      const feed = JSON.parse(files.get('feed.json')!) as FeedDocument;
      return { ...(feed.prioritizations as Prioritization[]).find((each) => each.id === id)!, feed };
    };
    return { store, ballots, staff, coordinator, decide, round, published };
  }

  const cast = async (ballots: TestBallots, sector: string, order: string[], times: number): Promise<BallotReceipt[]> => {
    const receipts: BallotReceipt[] = [];
    for (let index = 0; index < times; index += 1) receipts.push(await ballots.cast({ sector, order }));
    return receipts;
  };

  it('publishes nothing but the number of ballots before, and the result by sector after', async (test) => {
    const { ballots: [ballots], decide, published, round } = await start(test);
    await cast(ballots, 'ciudadania', ['agua', 'datos'], 2);
    assert.deepEqual([(await published()).turnout, (await published()).votes], [[{ fewerThan: 3 }], undefined]);
    await cast(ballots, 'ciudadania', ['agua', 'datos'], 2);
    await cast(ballots, 'publico', ['suelo'], 1);
    assert.deepEqual([(await published()).turnout, (await published()).votes, (await published()).status], [[{ ballots: 5 }], undefined, 'open']);
    assert.equal((await published()).feed.links?.ballots, '/api/ballots');

    const answer = await decide('close', 0);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const after = await published();
    assert.deepEqual([after.status, Date.parse(after.feed.updated) >= Date.parse(after.ballotsClosed!)], ['closed', true]);
    assert.deepEqual(after.turnout, [{ ballots: 5 }, { sector: 'ciudadania', withheld: true }, { sector: 'publico', fewerThan: 3 }, { sector: 'academia', ballots: 0 }]);
    // Four of agua 1, datos 2, the rest 3.5; one of suelo 1, the rest 3: 7/5, 11/5, 17/5, 15/5.
    assert.deepEqual(after.votes, [['agua', 1.4], ['datos', 2.2], ['salud', 3.4], ['suelo', 3]].map(([theme, value]) => ({ theme, value, voters: 5 })));
    const { state, ballots: cast5, sectors, reason, closedBy, mayReopen } = await round();
    assert.deepEqual([state, cast5, sectors.map((sector) => sector.ballots), reason, mayReopen], ['closed', 5, [4, 1, 0], 'Terminó el plazo.', true]);
    assert.match(closedBy!, /Coordinación de prueba/u);
  });

  it('says to publishing that something changed', async (test) => {
    const { ballots: [ballots], decide, store } = await start(test);
    const ledger = new StoreLedger(store);
    const seen = [await ledger.revision()];
    const steps = [() => ballots.cast(), () => decide('close', 0), () => decide('reopen', 1)];
    for (const step of steps) {
      await step();
      seen.push(await ledger.revision());
    }
    assert.equal(new Set(seen).size, 4);
  });

  it('takes no ballot, change or withdrawal after it, and takes them again once it is reopened', async (test) => {
    const { ballots: [ballots], decide, published } = await start(test);
    const [first] = await cast(ballots, 'ciudadania', ['agua'], 3);
    const submission = await ballots.submission();
    await decide('close', 0);
    const codes = async (): Promise<string[]> => [
      (await ballots.send(submission)).json<Problem>().code,
      (await ballots.app.inject('/api/ballots/form?prioritization=orden')).json<Problem>().code,
      (await ballots.own(first!, { method: 'PUT', payload: { sector: 'publico', order: ['agua'] }, headers: { 'if-match': '"1"' } })).json<Problem>().code,
      (await ballots.own(first!, { method: 'DELETE' })).json<Problem>().code,
    ];
    assert.deepEqual(await codes(), Array.from({ length: 4 }, () => 'prioritization-closed'));
    assert.equal((await ballots.own(first!)).json<OwnBallot>().mayChange, false);
    assert.equal((await decide('reopen', 1)).status, 200);
    assert.deepEqual([(await published()).votes, (await published()).ballotsClosed, (await published()).status], [undefined, undefined, 'open']);
    assert.equal((await ballots.send(submission)).statusCode, 201);
  });

  it('is refused when the round is not as it was read, has not begun or is not voted on', async (test) => {
    const { ballots: [ballots], coordinator, decide, round, staff } = await start(test);
    await ballots.cast();
    assert.equal((await decide('reopen', 0)).body.code, 'conflict', 'it is open');
    assert.equal((await decide('close', 3)).body.code, 'conflict');
    assert.equal((await decide('close', 0)).status, 200);
    assert.equal((await decide('close', 1)).body.code, 'conflict', 'it is closed');
    assert.equal((await decide('close', 0, 'criterios')).body.code, 'unknown-record');
    assert.equal((await decide('close', 0, 'ninguna')).body.code, 'unknown-record');
    assert.deepEqual((await coordinator.request<Problem>('POST', '/prioritizations/orden/reopen', { version: 1, reason: ' ' })).body.errors?.map(({ code }) => code), ['blank']);
    assert.equal((await decide('close', 0, 'puntos', await staff.official('min-a'))).body.code, 'forbidden');
    assert.deepEqual([(await round('antes')).state, (await round('puntos')).state], ['ended', 'open']);
  });

  it('is written down with who did it and why', async (test) => {
    const { decide, store } = await start(test);
    await decide('close', 0);
    await decide('reopen', 1);
    const events = await store.database.selectFrom('staff_events').select(['kind', 'staff', 'detail']).where('kind', 'in', ['round-closed', 'round-reopened']).orderBy('id').execute();
    assert.deepEqual(events.map(({ kind, detail }) => [kind, JSON.parse(detail!) as unknown]), [['round-closed', { prioritization: 'orden', reason: 'Terminó el plazo.' }], ['round-reopened', { prioritization: 'orden', reason: 'Terminó el plazo.' }]]);
    assert.ok(events.every(({ staff }) => staff !== null));
  });

  // On SQLite nothing is written while something else is being written.
  if (stores.kind === 'postgresql') {
    it('waits for a ballot that is being written, and counts it', async (test) => {
      const { ballots: [ballots], decide, round, store } = await start(test);
      await cast(ballots, 'ciudadania', ['agua'], 2);
      const waiting = async (): Promise<number> => (await sql`select 1 from pg_locks where not granted`.execute(store.database)).rows.length;
      let isClosed = false;
      const [sending, closing] = await store.database.transaction().execute(async (holder) => {
        await sql`lock table ballot_events in exclusive mode`.execute(holder);
        // It has all but its last line, and cannot end.
        const sent = ballots.send(await ballots.submission({ sector: 'ciudadania', order: ['agua'] }));
        while ((await waiting()) < 1);
        const closed = decide('close', 0).finally(() => (isClosed = true));
        while (!isClosed && (await waiting()) < 2);
        return [sent, closed] as const;
      });
      assert.deepEqual([(await sending).statusCode, (await closing).status], [201, 200]);
      const { result } = await store.database.selectFrom('ballot_rounds').select('result').executeTakeFirstOrThrow();
      assert.deepEqual([(await round()).ballots, (JSON.parse(result!) as BallotCount).turnout[0]], [3, { ballots: 3 }]);
    });
  }

  for (let race = 1; race <= races; race += 1) {
    it(`counts every ballot that was answered and none after, when they race (${race})`, async (test) => {
      const { ballots, decide, published, round, store } = await start(test);
      await Promise.all(ballots.map((each) => each.form()));
      const submissions = [];
      for (let index = 0; index < 40; index += 1) submissions.push(await ballots[index % 2]!.submission({ sector: 'ciudadania', order: ['agua'] }));
      const sends = submissions.map((submission, index) => ballots[index % 2]!.send(submission));
      // It is closed when some have been answered and others have not.
      await Promise.all(sends.slice(0, race * 5));
      const closing = decide('close', 0);
      const answers = await Promise.all(sends);
      assert.equal((await closing).status, 200, JSON.stringify((await closing).body));
      const taken = answers.filter(({ statusCode }) => statusCode === 201).length;
      const codes = new Set(answers.filter(({ statusCode }) => statusCode !== 201).map((answer) => answer.json<Problem>().code));
      codes.delete('prioritization-closed');
      codes.delete('store-unavailable');
      assert.deepEqual([...codes], []);
      const [total] = (await published()).turnout!;
      assert.equal(total!.ballots, taken);
      assert.equal((await round()).ballots, taken);
      const { closed_at } = await store.database.selectFrom('ballot_rounds').select('closed_at').executeTakeFirstOrThrow();
      assert.ok(closed_at);
    });
  }
});
