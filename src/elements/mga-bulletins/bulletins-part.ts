import type { TemplateResult } from 'lit';
import { bulletinsWithin } from '../../domain/bulletins.js';
import type { Bulletin } from '../../domain/feed.js';
import { bulletinMessages } from '../../i18n/bulletins.js';
import { blockStyles } from '../../ui/blocks.js';
import { lineStyles } from '../../ui/lines.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';
import { bulletinArticle } from './bulletin-article.js';
import { bulletinList } from './bulletin-list.js';
import type { BulletinsSettings } from './bulletins-settings.js';
import { bulletinsStyles } from './bulletins-styles.js';

export const styles = [statusStyles, blockStyles, lineStyles, bulletinsStyles];

function within({ feed, organizations }: RecordContext, { scope }: BulletinsSettings): Bulletin[] {
  return bulletinsWithin(feed.bulletins, scope, feed.commitments, organizations);
}

/** Why there is nothing to show, if there is not. */
export function missing(context: RecordContext, settings: BulletinsSettings): string | undefined {
  const t = context.page.messages(bulletinMessages);
  const { record } = settings;
  if (record !== undefined) return context.feed.bulletins.some(({ id }) => id === record) ? undefined : t.notFound(record);
  return within(context, settings).length === 0 ? t.none : undefined;
}

export function content(context: RecordContext, settings: BulletinsSettings): TemplateResult {
  const { record, cited } = settings;
  const bulletins = record === undefined ? within(context, settings) : context.feed.bulletins;
  const whole = bulletins.find(({ id }) => id === (record ?? cited));
  return whole ? bulletinArticle(whole, context, settings) : bulletinList(bulletins, context, settings);
}
