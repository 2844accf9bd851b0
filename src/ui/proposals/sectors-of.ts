import type { Feed, Sector } from '../../domain/feed.js';
import { usualSectors } from '../../domain/usual-sectors.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { PageController } from '../page-controller.js';

/** The sectors a proposal of this feed can come from, with their names. */
export function sectorsOf({ sectors }: Pick<Feed, 'sectors'>, page: PageController): readonly Sector[] {
  if (sectors.length > 0) return sectors;
  const names = page.messages(proposalFormMessages).usualSector;
  return usualSectors.map((id) => ({ id, name: names[id] }));
}
