import { dayIn, isDay, organizationIndex, toInstant, type Feed, type OrganizationIndex } from 'mga-widgets/domain';
import type { Language } from '../messages/language.js';

/** What the functions that write a widget as HTML need besides the words. */
export interface RenderContext {
  feed: Feed;
  organizations: OrganizationIndex;
  /** Language of the words around the content. */
  language: Language;
  /** The same, as dates and numbers are written in it. */
  locale: string;
  /** Moment, and its day in the feed's zone, YYYY-MM-DD: noon of the day that `as-of` names, where it does. */
  now: Date;
  today: string;
  /** Level of the widget's own heading, 1 to 6. */
  level: number;
  /** Address of the feed, which those in it are relative to; see `safeAddress`. */
  base?: string;
  /** An attribute of the widget; empty ones are absent. */
  attribute: (name: string) => string | undefined;
}

export interface RenderOptions {
  feed: Feed;
  language: Language;
  now: Date;
  base?: string;
  /** Attributes of the widget by name. */
  attributes?: ReadonlyMap<string, string>;
}

export function renderContext({ feed, language, now, base, attributes = new Map<string, string>() }: RenderOptions): RenderContext {
  const attribute = (name: string): string | undefined => attributes.get(name)?.trim() || undefined;
  const asOf = attribute('as-of');
  const fixed = asOf !== undefined && isDay(asOf) ? asOf : undefined;
  return {
    feed,
    organizations: organizationIndex(feed.organizations),
    language,
    locale: language === 'en' ? 'en' : 'es-CL',
    now: fixed === undefined ? now : toInstant(`${fixed}T12:00`, feed.timeZone),
    today: fixed ?? dayIn(feed.timeZone, now),
    level: Math.min(6, Math.max(1, Math.round(Number(attribute('heading-level') ?? 2)) || 2)),
    base,
    attribute,
  };
}
