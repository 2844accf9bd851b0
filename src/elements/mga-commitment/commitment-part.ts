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
function find(feed: Feed, ref: string): Commitment | undefined {
  return feed.commitments.find(({ id }) => id === ref) ?? feed.commitments.find(({ ogpId }) => ogpId === ref);
}

/** Why there is no commitment to show, if there is none. */
export function missing(feed: Feed, ref: string | undefined, page: PageController): string | undefined {
  const t = page.messages(commitmentMessages);
  if (!ref) return t.noRef;
  return find(feed, ref) ? undefined : t.notFound(ref);
}

export function content(ref: string, context: RecordContext, level: number): TemplateResult {
  return commitmentDetails(find(context.feed, ref)!, context, level);
}
