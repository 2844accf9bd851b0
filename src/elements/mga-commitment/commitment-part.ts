import type { TemplateResult } from 'lit';
import type { Commitment, Feed } from '../../domain/feed.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { commitmentDetails } from '../../ui/commitment/commitment-details.js';
import { commitmentStyles } from '../../ui/commitment/commitment-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';

export const styles = [statusStyles, commitmentStyles];

/** The commitment of an identifier, which may be OGP's. */
function find(feed: Feed, record: string): Commitment | undefined {
  return feed.commitments.find(({ id }) => id === record) ?? feed.commitments.find(({ ogpId }) => ogpId === record);
}

/** Why there is no commitment to show, if there is none. */
export function missing(feed: Feed, record: string | undefined, page: PageController): string | undefined {
  const t = page.messages(commitmentMessages);
  if (!record) return t.noRecord;
  return find(feed, record) ? undefined : t.notFound(record);
}

export function content(record: string, context: RecordContext, level: number): TemplateResult {
  return commitmentDetails(find(context.feed, record)!, context, level);
}
