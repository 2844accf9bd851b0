import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A widget that has a page of its own to be shown in a frame. */
export interface EmbeddableWidget {
  tag: string;
  /** What it shows, in English. */
  summary: string;
  /** Attributes the address of its page may set. */
  attributes: readonly string[];
}

/** What opens a record with its key is never framed: a click or a key there must go where it seems to (clickjacking). */
const neverFramed = /-(?:record|registration)$/u;

/** What the page decides itself; and addresses, which could lead from a ministry's frame to anywhere. */
const decidedHere = /^(?:feed|action|heading-level|url-state)$|-href$/u;

/** The widgets of a folder of built ones, as `mga.widgets.json` lists them. @throws when there is no such list */
export function embeddableWidgets(folder: string): ReadonlyMap<string, EmbeddableWidget> {
  const { widgets } = JSON.parse(readFileSync(join(folder, 'mga.widgets.json'), 'utf8')) as { widgets: { tag: string; summary: string; attributes: { name: string }[] }[] };
  return new Map(
    widgets
      .filter(({ tag }) => !neverFramed.test(tag))
      .map(({ tag, summary, attributes }) => [tag.replace(/^mga-/u, ''), { tag, summary, attributes: attributes.map(({ name }) => name).filter((name) => !decidedHere.test(name)) }]),
  );
}
