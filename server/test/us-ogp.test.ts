import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countMilestones, readFeed } from 'mga-widgets/domain';
import { usOgpFeed } from './support/us-ogp.js';

const folder = fileURLToPath(new URL('../../../shared/data/us-ogp', import.meta.url));

describe('the US tracker as a feed', { skip: existsSync(folder) ? false : `there is no ${folder}` }, () => {
  it('is read whole: 36 commitments, 70 milestones, 33 complete, 36 under way and 1 not started', () => {
    const { feed, problems } = readFeed(JSON.parse(JSON.stringify(usOgpFeed(folder)))) as { feed: NonNullable<ReturnType<typeof readFeed>['feed']>; problems: unknown[] };
    assert.deepEqual(problems, []);
    assert.equal(feed.commitments.length, 36);
    const milestones = feed.commitments.flatMap((commitment) => commitment.milestones ?? []);
    assert.deepEqual(countMilestones(milestones), { total: 70, complete: 33, underWay: 36, notStarted: 1, notReported: 0 });
  });

  it('shows no markup, HTML or Markdown, and keeps the links as evidence', () => {
    const { commitments } = usOgpFeed(folder) as { commitments: NonNullable<Extract<ReturnType<typeof usOgpFeed>['commitments'], unknown[]>> };
    const evidence = commitments.flatMap(({ milestones = [] }) => milestones.flatMap((milestone) => milestone.evidence ?? []));
    assert.ok(evidence.length > 150);
    for (const { url } of evidence) assert.match(url!, /^https?:\/\/[^/]+\.[^/]+/u);
    assert.doesNotMatch(JSON.stringify(commitments), /<[a-z/!]|&[a-z]+;|\]\(http/iu);
  });
});
