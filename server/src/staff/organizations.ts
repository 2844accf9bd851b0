import type { Feed, StaffOrganization } from 'mga-widgets/domain';

/** An institution with its name in the contents, or its identifier when none of them knows it (any more). */
export function staffOrganization(feeds: readonly Feed[], id: string): StaffOrganization {
  const known = feeds.flatMap((feed) => feed.organizations).find((organization) => organization.id === id);
  return { id, name: known?.name ?? id };
}
