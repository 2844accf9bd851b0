import type { Widget, WidgetAttribute } from './widget-list.js';

/** How an attribute is asked for: from what the feed has, from a closed set of words, or typed. */
export type FieldKind = 'records' | 'words' | 'number' | 'day' | 'address' | 'text';

/** What a page may say of each widget (`content`), where its links lead (`links`), and what few need (`more`). */
export type FieldGroup = 'content' | 'links' | 'more';

/** One attribute to choose a value for. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly group: FieldGroup;
  /** In English, for an attribute that has no words of its own yet. */
  readonly description: string;
  /** The words it takes, for `words`. */
  readonly choices: readonly string[];
}

/** Attributes whose value is the identifier of something in the feed. */
const ofRecords = new Set(['plan', 'institution', 'region', 'sector', 'theme', 'sdg', 'record', 'consultation', 'meeting']);

/** What most pages leave as it is. */
const seldom = new Set(['heading-level', 'as-of', 'url-state', 'reader-zone', 'minimum-count']);

/** The feed is asked for once, for all widgets. */
const askedElsewhere = new Set(['feed']);

/** The fields of a widget, in the order of its attributes. One that is new to this page is asked for as text, so that nothing is out of reach. */
export function fieldsOf({ attributes }: Widget): Field[] {
  return attributes.filter(({ name }) => !askedElsewhere.has(name)).map((attribute) => {
    const { name, description, choices = [] } = attribute;
    const kind = kindOf(attribute);
    return { name, kind, group: kind === 'address' ? 'links' : seldom.has(name) ? 'more' : 'content', description, choices };
  });
}

function kindOf({ name, type, choices }: WidgetAttribute): FieldKind {
  if (ofRecords.has(name)) return 'records';
  if (choices?.length) return 'words';
  if (name === 'limit' || type?.startsWith('number')) return 'number';
  if (name === 'as-of') return 'day';
  return name === 'action' || name.endsWith('-href') ? 'address' : 'text';
}
