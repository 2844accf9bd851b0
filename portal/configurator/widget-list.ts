/** An attribute of a widget, as `mga.widgets.json` tells of it. */
export interface WidgetAttribute {
  readonly name: string;
  /** What it does, in English. */
  readonly description: string;
  readonly type?: string;
  /** The words it takes, when these are all there are. */
  readonly choices?: readonly string[];
}

/** A widget, as `mga.widgets.json` tells of it. */
export interface Widget {
  readonly tag: string;
  /** What it shows, in English. */
  readonly summary: string;
  /** What people call it; absent while nobody has named it. */
  readonly words?: Readonly<Record<'es' | 'en', { readonly name: string; readonly shows: string }>>;
  readonly attributes: readonly WidgetAttribute[];
}

/** The widgets of one version of the script. */
export interface WidgetList {
  readonly version: string;
  readonly widgets: readonly Widget[];
}

/** A widget's name without the prefix that all share, as it stands in addresses and shortcodes: "commitment-board". */
export const shortName = (tag: string): string => tag.replace(/^mga-/u, '');

/** What to call a widget: its name, or its tag while it has none. */
export const widgetName = ({ tag, words }: Widget, language: 'es' | 'en'): string => words?.[language].name ?? shortName(tag);

/** What a widget shows, in a sentence. */
export const widgetShows = ({ summary, words }: Widget, language: 'es' | 'en'): string => words?.[language].shows ?? summary;
