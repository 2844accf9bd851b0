import type { Feed } from '../domain/feed.js';
import type { OrganizationIndex } from '../domain/organizations.js';
import type { FeedController } from './feed-controller.js';
import { organizationsOf } from './organizations-of.js';
import type { PageController } from './page-controller.js';

/** What the functions that draw a record need besides the record. */
export interface RecordContext {
  feed: Feed;
  organizations: OrganizationIndex;
  page: PageController;
  /** Address that relative addresses in the feed start from. */
  base: string;
  /** Day for which deadlines are worked out, YYYY-MM-DD. */
  today: string;
}

export function recordContext(feed: Feed, controller: FeedController, page: PageController): RecordContext {
  return { feed, organizations: organizationsOf(feed), page, base: controller.base, today: controller.today };
}
