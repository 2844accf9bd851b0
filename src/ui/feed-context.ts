import { createContext } from '@lit/context';
import type { FeedSource } from '../feed/state.js';

/** What `<mga-feed>` hands to the widgets inside it. Every copy of the script on a page shares the key; its number grows when `FeedSource` breaks. */
export const feedContext = createContext<FeedSource>(Symbol.for('mga-widgets:feed-context:1'));
