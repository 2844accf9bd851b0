import demonstration from 'virtual:mga-demonstration';
import type { FeedDocument } from '../src/domain/feed.js';
import { storyFeed } from './story-feed.js';

/** Day for which the demonstration was written: it has something overdue and something to come. */
export const demonstrationDay = '2026-11-20';

/** The invented plan of content/demo, made into a feed by the `mga` command. */
export const demonstrationFeed = demonstration as FeedDocument;

/** Its address for a story. */
export const demonstrationAddress = (): string => storyFeed('demonstration', demonstrationFeed);
