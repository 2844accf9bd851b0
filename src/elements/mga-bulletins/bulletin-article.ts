import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bulletin } from '../../domain/feed.js';
import { formatDay } from '../../i18n/formats.js';
import { bulletinMessages } from '../../i18n/bulletins.js';
import { toLocal } from '../../domain/zone-clock.js';
import { blocksTemplate } from '../../ui/blocks.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { bulletinKind } from './bulletin-address.js';
import { creditsInFull } from './bulletin-credits.js';
import { bulletinShare } from './bulletin-share.js';
import type { BulletinsSettings } from './bulletins-settings.js';

/** A bulletin read whole: day, headline, text, who is credited, commitments, links and ways to pass it on. */
export function bulletinArticle(bulletin: Bulletin, context: RecordContext, settings: BulletinsSettings): TemplateResult {
  const { page, feed } = context;
  const { title, date, updated, summary, blocks = [] } = bulletin;
  const { level, commitmentHref, cited, record } = settings;
  const language = page.contentLanguage(feed);
  const t = page.messages(bulletinMessages);
  const changed = updated && toLocal(new Date(updated), feed.timeZone).slice(0, 10);
  return html`<article part="bulletin" class="bulletin">
    ${record === undefined ? html`<p class="back no-print"><button type="button" class="link" @click=${() => settings.onAll(bulletin.id)}>${t.all}</button></p>` : nothing}
    <div class="top" data-cited=${cited === bulletin.id ? bulletinKind : nothing} tabindex=${cited === bulletin.id ? '-1' : nothing}>
      <p class="date small muted">${dateTemplate(date, page.language)}${changed && changed > date ? html` · ${t.updated(formatDay(changed, page.language))}` : nothing}</p>
      ${heading(level, html`<span lang=${language ?? nothing}>${title}</span>`)}
    </div>
    ${summary ? html`<div class="lead text">${paragraphs(summary, language)}</div>` : nothing}
    <div class="text body" lang=${language ?? nothing}>${blocksTemplate(blocks, level + 1)}</div>
    ${creditsInFull(bulletin, commitmentHref, context, level + 1)} ${bulletinLinks(bulletin, context, level + 1)} ${bulletinShare(bulletin, context, settings)}
  </article>`;
}

function bulletinLinks({ links = [] }: Bulletin, { page, base, feed }: RecordContext, level: number): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<section class="links">
    ${heading(level, page.messages(bulletinMessages).links, 'subheading')}
    <ul class="plain" role="list" lang=${page.contentLanguage(feed) ?? nothing}>
      ${links.map(({ title, url }) => {
        const address = safeUrl(url, base);
        return html`<li>${address ? html`<a href=${address} part="link">${title}</a>` : title}</li>`;
      })}
    </ul>
  </section>`;
}
