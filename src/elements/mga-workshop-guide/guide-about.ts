import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, ListItem } from '../../domain/feed.js';
import { blocksTemplate } from '../../ui/blocks.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { GuideScene } from './guide-view.js';

/** What the workshop is called and for. */
export function guideHead({ feed, guide, level, page }: GuideScene): TemplateResult {
  const language = page.contentLanguage(feed);
  return html`${heading(level, html`<span lang=${language ?? nothing}>${guide.title}</span>`)} ${guide.purpose ? html`<div class="purpose">${paragraphs(guide.purpose, language)}</div>` : nothing}`;
}

/** Everything about the workshop that is not a step: roles, rules, materials, access, recording, evaluation and files. */
export function guideAbout(scene: GuideScene): TemplateResult {
  const { base, guide, t } = scene;
  const listed = (items: readonly ListItem[] | undefined): Block[] | undefined => items && [{ kind: 'list', items: [...items] }];
  const files = (guide.documents ?? []).flatMap(({ title, url }) => {
    const address = safeUrl(url, base);
    return address ? [html`<li><a href=${address}>${title}</a></li>`] : [];
  });
  return html`<div class="about">
    ${about(t.roles, listed(guide.roles), scene)} ${about(t.groundRules, listed(guide.rules), scene)}
    ${about(t.allMaterials, listed(guide.materials?.map((text) => ({ text }))), scene)} ${about(t.accessibility, guide.accessibility, scene)}
    ${about(t.recording, guide.recording, scene)} ${about(t.evaluation, guide.evaluation, scene)}
    ${files.length > 0 ? html`<section>${heading(scene.level + 1, t.documents, 'subheading')}<ul class="prose">${files}</ul></section>` : nothing}
  </div>`;
}

function about(title: string, blocks: readonly Block[] | undefined, { feed, level, page }: GuideScene): TemplateResult | typeof nothing {
  return blocks?.length ? html`<section>${heading(level + 1, title, 'subheading')}<div lang=${page.contentLanguage(feed) ?? nothing}>${blocksTemplate(blocks, level + 2)}</div></section>` : nothing;
}
