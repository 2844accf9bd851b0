import { webAddress } from '../web-address.js';
import { linkedDocument, type LinkedDocument, type LinkedSource } from './node.js';

/** A file the data can be had as, relative to the feed. */
export interface Distribution {
  path: string;
  name: string;
  /** Media type, such as `text/csv`. */
  type: string;
}

/** The feed as a schema.org `Dataset` with its files, which is how search engines for data find it. */
export function datasetLinkedData({ feed, feedUrl }: LinkedSource, distributions: readonly Distribution[]): LinkedDocument {
  const { publisher, forum } = feed;
  return linkedDocument([
    {
      '@type': 'Dataset',
      '@id': '#dataset',
      name: forum.name,
      description: forum.description,
      inLanguage: feed.language,
      dateModified: feed.updated,
      license: webAddress(feed.licence, feedUrl),
      url: webAddress(feed.links?.home ?? forum.url, feedUrl),
      publisher: { '@type': 'Organization', name: publisher.name, url: webAddress(publisher.url, feedUrl), email: publisher.email },
      // Relative to the file this is in, which is one folder down.
      distribution: distributions.map(({ path, name, type }) => ({ '@type': 'DataDownload', name, encodingFormat: type, contentUrl: webAddress(path, feedUrl) ?? `../${path}` })),
    },
  ]);
}
