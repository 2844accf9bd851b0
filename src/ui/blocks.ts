import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, ListItem } from '../domain/feed.js';
import { heading } from './heading.js';
import { paragraphs } from './paragraphs.js';

/**
 * Structured text of a feed as paragraphs, headings and lists. It is text: markup in it is shown as written.
 * @param level Level of the headings among the blocks, 1 to 6.
 */
export function blocksTemplate(blocks: readonly Block[], level: number): TemplateResult[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return listTemplate(block.items ?? [], block.ordered ?? false);
    if (block.kind === 'heading') return heading(level, block.text ?? '', 'subheading');
    return html`${paragraphs(block.text ?? '')}`;
  });
}

/** Parts of an agreement, lettered a, b, c as minutes do. */
export function letteredList(items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ol class="letters">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ol>`;
}

function listTemplate(items: readonly ListItem[], ordered: boolean): TemplateResult {
  const entries = items.map((item) => html`<li>${item.text}${ordered ? letteredList(item.items ?? []) : subList(item.items ?? [])}</li>`);
  return ordered ? html`<ol class="prose">${entries}</ol>` : html`<ul class="prose">${entries}</ul>`;
}

function subList(items: readonly string[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<ul class="prose">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
}

export const blockStyles = css`
  ul.prose,
  ol.prose,
  ol.letters {
    padding-inline-start: 1.6em;
  }
  ul.prose > li,
  ol.prose > li,
  ol.letters > li {
    margin-block: 0.3em;
    padding-inline-start: 0.2em;
  }
  ul.prose > li::marker {
    color: var(--_muted);
  }
  ol.letters {
    list-style: lower-alpha;
  }
`;
