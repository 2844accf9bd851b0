import type { MinutesSection } from '../../i18n/minutes.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';

/** A place in the minutes of a meeting. */
export interface MinutesFragment {
  /** Identifier of the meeting. */
  meeting: string;
  section?: MinutesSection;
  /** Ordinal of a recommendation, counting from 1, or identifier of an agreement. */
  item?: string;
}

const prefix = 'minutes/';
const sections: readonly string[] = ['attendees', 'agenda', 'discussion', 'recommendations', 'agreements'] satisfies MinutesSection[];

/** Reads the fragment of an address, "#minutes/2018-06-13/agreements/a2"; `undefined` when it is about something else. */
export function readFragment(hash: string): MinutesFragment | undefined {
  const [meeting, section, item] = decoded(hash.replace(/^#/, ''))?.match(/^minutes\/(.+)$/)?.[1]?.split('/') ?? [];
  if (!meeting) return undefined;
  return sections.includes(section ?? '') ? { meeting, section: section as MinutesSection, item } : { meeting };
}

/** The fragment of a place, with its "#". */
export function writeFragment({ meeting, section, item }: MinutesFragment): string {
  return `#${prefix}${[meeting, section, item].filter(Boolean).join('/')}`;
}

/** The address of a place in the page the reader is in, to link to and to cite; `undefined` in a frame that has no address of its own. */
export function fragmentAddress(fragment: MinutesFragment): SafeUrl | undefined {
  return safeUrl(writeFragment(fragment), location.href);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
