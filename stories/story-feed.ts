import type { FeedDocument } from '../src/domain/feed.js';

/** How a feed of a story answers. */
type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
/** What answers for any other address below a folder. */
const folders = new Map<string, (path: string) => Promise<Response>>();
let pageFetch: typeof fetch | undefined;

/** Gives a story a feed at an address of its own, without a server: only those addresses are answered here, the rest goes to the network. */
function serve(name: string, answer: Answer): string {
  if (!pageFetch) {
    const real = (pageFetch = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const folder = [...folders.keys()].find((start) => url.startsWith(start));
      return answers.get(url)?.() ?? (folder ? folders.get(folder)!(decodeURIComponent(url.slice(folder.length))) : undefined) ?? real(input, init);
    };
  }
  const url = new URL(`story-feeds/${name}.json`, location.href).href;
  answers.set(url, answer);
  return url;
}

/** Address of a feed with this content. */
export const storyFeed = (name: string, feed: FeedDocument): string => serve(name, () => Promise.resolve(Response.json(feed)));

/** Address of a feed with this content, and files beside it by their path; what is not among them the server does not have. */
export const storyFeedWithFiles = (name: string, feed: FeedDocument, files: ReadonlyMap<string, string>): string => {
  const address = serve(`${name}/feed`, () => Promise.resolve(Response.json(feed)));
  const folder = new URL('.', address).href;
  folders.set(folder, (path) => Promise.resolve(new Response(files.get(path) ?? '', { status: files.has(path) ? 200 : 404 })));
  return address;
};

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
