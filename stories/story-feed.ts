import type { FeedDocument } from '../src/domain/feed.js';

/** How a feed of a story answers. */
type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
let pageFetch: typeof fetch | undefined;

/** Gives a story a feed at an address of its own, without a server: only those addresses are answered here, the rest goes to the network. */
function serve(name: string, answer: Answer): string {
  if (!pageFetch) {
    const real = (pageFetch = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return answers.get(url)?.() ?? real(input, init);
    };
  }
  const url = new URL(`story-feeds/${name}.json`, location.href).href;
  answers.set(url, answer);
  return url;
}

/** Address of a feed with this content. */
export const storyFeed = (name: string, feed: FeedDocument): string => serve(name, () => Promise.resolve(Response.json(feed)));

/** Address of a feed that never arrives. */
export const endlessFeed = (name: string): string => serve(name, () => new Promise(() => undefined));

/** Address of a feed that the server does not have. */
export const missingFeed = (name: string): string => serve(name, () => Promise.resolve(new Response('', { status: 404 })));

/** Address of a feed that the server has the first time it is asked and not again. */
export const fadingFeed = (name: string, feed: FeedDocument): string => {
  let asked = false;
  return serve(name, () => {
    const response = asked ? new Response('', { status: 503 }) : Response.json(feed);
    asked = true;
    return Promise.resolve(response);
  });
};
