import type { Feed, Organization } from '../domain/feed.js';
import { organizationIndex } from '../domain/organizations.js';
import type { OrganizationIndex } from '../domain/organizations.js';

const indexes = new WeakMap<readonly Organization[], OrganizationIndex>();

/** The index of a feed's organizations, made once for each version of them and shared by the widgets. */
export function organizationsOf(feed: Feed): OrganizationIndex {
  let index = indexes.get(feed.organizations);
  if (!index) indexes.set(feed.organizations, (index = organizationIndex(feed.organizations)));
  return index;
}
