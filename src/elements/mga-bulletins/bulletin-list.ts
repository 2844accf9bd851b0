import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bulletinSummary } from '../../domain/bulletins.js';
import type { Bulletin } from '../../domain/feed.js';
import { bulletinMessages } from '../../i18n/bulletins.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { asksForAnotherTab } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { bulletinAddress } from './bulletin-address.js';
import { creditsInBrief } from './bulletin-credits.js';
import type { BulletinsSettings } from './bulletins-settings.js';
import { MgaBulletinOpenEvent } from './events.js';

/** The bulletins, newest first, each in a few words with who is credited, and where to follow them. */
export function bulletinList(bulletins: readonly Bulletin[], context: RecordContext, settings: BulletinsSettings): TemplateResult {
  const { level, shown, step, onMore } = settings;
  const t = context.page.messages(bulletinMessages);
  const rest = bulletins.length - shown;
  return html`${heading(level, t.title)}
    <p role="status" class="small muted">${t.shown(Math.min(shown, bulletins.length), bulletins.length)}</p>
    <ol class="list plain" role="list">
      ${repeat(
        bulletins.slice(0, shown),
        ({ id }) => id,
        (bulletin) => html`<li part="bulletin" data-bulletin=${bulletin.id}>${bulletinInBrief(bulletin, context, settings)}</li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p class="more no-print"><button type="button" @click=${onMore}>${t.more(Math.min(step, rest))}</button></p>` : nothing} ${followLink(context)}`;
}

function bulletinInBrief(bulletin: Bulletin, context: RecordContext, { level, bulletinHref, commitmentHref }: BulletinsSettings): TemplateResult {
  const { page, feed, base } = context;
  const { id, title, date } = bulletin;
  const address = bulletinAddress(bulletin, bulletinHref, base);
  const language = page.contentLanguage(feed);
  const headline = html`<span lang=${language ?? nothing}>${title}</span>`;
  return html`<p class="date small muted">${dateTemplate(date, page.language)}</p>
    <div>
      ${heading(level + 1, address ? html`<a href=${address} part="bulletin-link" @click=${(event: MouseEvent) => announce(event, id)}>${headline}</a>` : headline, 'headline')}
      <div class="text">${paragraphs(bulletinSummary(bulletin) ?? '', language)}</div>
      ${creditsInBrief(bulletin, commitmentHref, context)}
    </div>`;
}

function announce(click: MouseEvent, bulletin: string): void {
  if (asksForAnotherTab(click)) return;
  if (!click.currentTarget?.dispatchEvent(new MgaBulletinOpenEvent(bulletin))) click.preventDefault();
}

/** Where a news reader finds the bulletins, and what that is. */
function followLink({ feed, page, base }: RecordContext): TemplateResult | typeof nothing {
  const t = page.messages(bulletinMessages);
  const address = safeUrl(feed.links?.bulletins, base);
  if (!address) return nothing;
  return html`<p class="follow small no-print"><a href=${address} type="application/atom+xml" part="atom">${t.atom}</a> <span class="muted">${t.atomHelp}</span></p>`;
}
