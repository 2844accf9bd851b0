import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { disclosureList } from '../../ui/disclosure-list.js';
import { heading } from '../../ui/heading.js';
import { wordBreak } from '../../ui/long-words.js';
import type { DrawnMeasure } from './region-coverage.js';
import type { RegionView } from './region-view.js';

/**
 * The regions one under the other, in the order of the feed (north to south, for Chile), and after them what counts in none. Each opens to its
 * records: right under it on a narrow page, beside the strip on a wide one.
 */
export function regionStrip({ tiles, apart }: DrawnMeasure, view: RegionView): TemplateResult {
  const { chosen, choose, t } = view;
  const all = [...tiles, ...apart];
  const open = all.some(({ key }) => key === chosen) ? chosen : undefined;
  const entries = all.map(({ key, className, name, figure, panel }, index) => ({
    key,
    className: `${className} ${index === tiles.length ? 'first-apart' : ''}`,
    label: html`<span class="name ${wordBreak(name)}">${name}</span><span class="value">${figure}</span>`,
    panel: () => html`${heading(view.level + 1, name, 'subheading')}${panel()}`,
  }));
  // How many rows the strip has is what the style sheet cannot know: the last one takes up what a long panel is taller than the strip.
  return html`<div class="strip ${open === undefined ? 'closed' : ''}" .style=${`--_rows: ${all.length}`}>
    ${open === undefined ? html`<p class="hint small muted no-print">${t.hint}</p>` : nothing} ${disclosureList(entries, { label: t.list, open, onOpen: choose })}
  </div>`;
}

