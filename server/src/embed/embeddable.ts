import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A widget that has a page of its own to be shown in a frame. */
export interface EmbeddableWidget {
  tag: string;
  /** What it shows, in English. */
  summary: string;
  /** Attributes the address of its page may set. */
  attributes: readonly string[];
  /** Attributes it has whatever the address says. */
  fixed: readonly (readonly [name: string, value: string])[];
}

/**
 * What opens a record with its key is never framed: a click or a key there must go where it seems to (clickjacking). Nor is the sheet of a workshop's table,
 * which has to keep what is written on the device: a sandboxed frame keeps nothing.
 */
const neverFramed = /-(?:record|recorder|registration)$/u;

/** Attributes a widget always has in a frame. Nobody votes there, as a ballot has a key too: an address that is not of the web takes none. */
const fixedAttributes: Readonly<Record<string, EmbeddableWidget['fixed']>> = { 'mga-prioritization': [['action', 'about:blank']] };

/** What the page decides itself; and addresses, which could lead from a ministry's frame to anywhere. */
const decidedHere = /^(?:feed|action|heading-level|url-state)$|-href$/u;

/** The widgets of a folder of built ones, as `mga.widgets.json` lists them. @throws when there is no such list */
export function embeddableWidgets(folder: string): ReadonlyMap<string, EmbeddableWidget> {
  const { widgets } = JSON.parse(readFileSync(join(folder, 'mga.widgets.json'), 'utf8')) as { widgets: { tag: string; summary: string; attributes: { name: string }[] }[] };
  return new Map(
    widgets
      .filter(({ tag }) => !neverFramed.test(tag))
      .map(({ tag, summary, attributes }) => [tag.replace(/^mga-/u, ''), { tag, summary, attributes: attributes.map(({ name }) => name).filter((name) => !decidedHere.test(name)), fixed: fixedAttributes[tag] ?? [] }]),
  );
}
