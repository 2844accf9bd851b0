import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentPlan, figureOf, planSummary, readFeed, type Feed, type FeedDocument, type FigureName, type PlanSummary } from 'mga-widgets/domain';
import { buildFolder } from './support/build-office.js';
import { rawFigures } from './support/raw-figures.js';

const day = '2026-11-20';
const content = (name: string): string => new URL(`../../content/${name}`, import.meta.url).pathname;

/** The published file, and what the widgets read of it. */
async function published(name: string): Promise<{ json: FeedDocument; feed: Feed }> {
  const json = JSON.parse((await buildFolder(content(name))).json) as FeedDocument;
  const { feed } = readFeed(json);
  return { json, feed: feed! };
}

const values = (summary: PlanSummary): Record<string, unknown> =>
  Object.fromEntries(summary.groups.flatMap(({ figures }) => figures.map(({ name, value, of, year, verdict }) => [name, { value, of, year, verdict }])));

describe('the summary of the plan 2018–2020, from the two minutes and the list of commitments', () => {
  it('says what they say and nothing else', async () => {
    const { feed } = await published('mga');
    const summary = planSummary(feed, currentPlan(feed.plans, day)!, day);
    const none = (verdict: string) => ({ value: undefined, of: undefined, year: undefined, verdict });
    assert.equal(summary.plan.id, 'plan-2018-2020');
    assert.deepEqual(values(summary), {
      commitments: { value: 12, of: undefined, year: undefined, verdict: 'met' },
      // The minutes of 8 May do not say who could attend and those of 13 June are of an internal meeting.
      openMeetings: { value: 0, of: undefined, year: 2018, verdict: 'not-met' },
      minutes: { value: 2, of: 2, year: undefined, verdict: 'met' },
      // From 8 May to 13 June. Of the years after, nothing is published.
      rhythm: { value: 1, of: undefined, year: undefined, verdict: 'no-data' },
      themes: none('not-measured'),
      oldestPending: none('not-measured'),
      status: none('not-measured'),
      ...Object.fromEntries((['overdueCommitments', 'overdueMilestones', 'evidence', 'measurable', 'sdgs', 'sectors', 'sectorsPerCommitment', 'replies'] as const).map((name) => [name, none('no-data')])),
    });
    assert.equal(summary.reckoning, '2020-12-31');
  });

  it('counts no open meeting, and tells which minutes do not say', async () => {
    const { feed } = await published('mga');
    const { records, unknown } = figureOf(planSummary(feed, feed.plans[0]!, day), 'openMeetings');
    const told = records.map(({ subject, counts, fact }) => [
      subject.kind === 'year' ? subject.year : subject.kind === 'meeting' ? subject.day : subject.kind, counts, fact?.kind === 'open-meetings' ? fact.verdict : fact?.kind === 'access' ? fact.access : fact?.kind,
    ]);
    assert.deepEqual(told, [[2020, undefined, 'no-data'], [2019, undefined, 'no-data'], [2018, false, 'not-met'], ['2018-06-13', false, 'internal'], ['2018-05-08', undefined, undefined]]);
    assert.equal(unknown, 1);
  });

  it('was met or not as of a day in its own time', async () => {
    const { feed } = await published('mga');
    const at = (today: string, name: FigureName) => figureOf(planSummary(feed, feed.plans[0]!, today), name).verdict;
    assert.deepEqual([at('2018-12-13', 'rhythm'), at('2018-12-14', 'rhythm'), at('2018-07-01', 'openMeetings'), at('2019-07-01', 'openMeetings')], ['met', 'not-met', 'pending', 'pending']);
  });
});

describe('the summary of the invented plan', () => {
  for (const plan of ['demo-2025', 'demo-2023']) {
    it(`of ${plan} has every number that counting the file by hand gives`, async () => {
      const { json, feed } = await published('demo');
      const summary = planSummary(feed, feed.plans.find(({ id }) => id === plan)!, day);
      assert.deepEqual(values(summary), rawFigures(json, plan, day));
    });
  }

  it('is that of the plan under way', async () => {
    const { feed } = await published('demo');
    assert.equal(currentPlan(feed.plans, day)?.id, 'demo-2025');
  });

  it('lists behind each figure the records it counts', async () => {
    const { feed } = await published('demo');
    for (const { groups } of feed.plans.map((plan) => planSummary(feed, plan, day))) {
      for (const { name, value, records } of groups.flatMap(({ figures }) => figures)) {
        if (value === undefined || ['rhythm', 'evidence', 'oldestPending', 'openMeetings'].includes(name)) continue;
        assert.equal(records.filter(({ counts }) => counts).length, value, name);
      }
    }
  });

  it('counts its verdicts', async () => {
    const { feed } = await published('demo');
    const summary = planSummary(feed, feed.plans.find(({ id }) => id === 'demo-2025')!, day);
    const all = summary.groups.flatMap(({ figures }) => figures.map(({ verdict }) => verdict));
    for (const [verdict, count] of Object.entries(summary.counts)) assert.equal(all.filter((one) => one === verdict).length, count, verdict);
    assert.equal(Object.values(summary.counts).reduce((sum, count) => sum + count), all.length);
  });

  it('has no commitment complete of which the milestones cannot be read', async () => {
    const { json } = await published('demo');
    const damaged = structuredClone(json) as unknown as { commitments: { id: string; milestones: unknown }[] };
    const complete = (document: unknown): string[] => {
      const { feed } = readFeed(document);
      const { records } = figureOf(planSummary(feed!, feed!.plans.find(({ id }) => id === 'demo-2025')!, day), 'status');
      return records.flatMap(({ subject, counts }) => (counts && subject.kind === 'commitment' ? [subject.commitment.id] : []));
    };
    // It reports itself complete, and one of its milestones is not.
    damaged.commitments.find(({ id }) => id === 'DEMO03')!.milestones = 'dos hitos';
    assert.deepEqual(complete(damaged), complete(json));
    assert.ok(!complete(damaged).includes('DEMO03'));
    damaged.commitments.find(({ id }) => id === 'DEMO02')!.milestones = {};
    assert.ok(complete(json).includes('DEMO02') && !complete(damaged).includes('DEMO02'));
  });
});
