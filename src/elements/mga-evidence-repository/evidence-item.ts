import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Freshness } from '../../domain/evidence-age.js';
import type { EvidenceItem, EvidenceSubject } from '../../domain/evidence.js';
import { openingOf } from '../../domain/text.js';
import { formatBytes } from '../../i18n/formats.js';
import { citingFragment } from '../../ui/cited-record.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl } from '../../ui/safe-url.js';
import { verdictBadge, type Verdict } from '../../ui/verdict-badge.js';
import type { EvidenceView } from './evidence-view.js';
import { fold } from './fold.js';

/** Documents as a list; those far down are not laid out until they come into view. @param named Whether each says which record it belongs to. */
export function evidenceItems(items: readonly EvidenceItem[], view: EvidenceView, named = false): TemplateResult {
  return html`<ul class="items plain" role="list">${repeat(items, ({ key }) => key, (item) => html`<li class="item" part="item">${evidenceItem(item, view, named)}</li>`)}</ul>`;
}

/** A document on two lines: title and age; type, date, source, format and size. Opened, all that is known of it and the link to cite it. */
export function evidenceItem(item: EvidenceItem, view: EvidenceView, named = false, open?: boolean): TemplateResult {
  const { context, t } = view;
  const { document, language } = item;
  const { page, feed, base } = context;
  const url = safeUrl(document.url, base);
  const title = html`<span lang=${language === 'und' ? nothing : language}>${document.title}</span>`;
  const facts: unknown[] = [
    document.type && html`<span lang=${page.contentLanguage(feed) ?? nothing}>${document.type}</span>`,
    document.date && dateTemplate(document.date, page.language, 'medium'),
    document.publisher && partyTemplate(document.publisher, context),
    document.format && formatName(document.format),
    document.size === undefined ? undefined : formatBytes(document.size, page.language),
    language === feed.language ? undefined : languageName(language, view),
    url ? undefined : t.notOnline,
  ].filter(Boolean);
  return html`<p class="item-title">${url ? html`<a href=${url}>${title}</a>` : title} ${freshnessBadge(item.freshness, view)}</p>
    ${named ? html`<p class="small">${subjectWords(item.subject, view)}</p>` : nothing}
    ${facts.length > 0 ? html`<p class="small muted">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>` : nothing}
    ${fold(`d:${item.key}`, view, { className: 'card', ...(open && { open }) }, html`${t.card}<span class="visually-hidden"> ${document.title}</span>`, () => card(item, view))}`;
}

/** Everything known of a document; what nobody has said is named as such, because a reviewer looks for it. */
function card(item: EvidenceItem, view: EvidenceView): TemplateResult {
  const { context, t } = view;
  const { document, path, key } = item;
  const { page, feed, base } = context;
  const unknown = html`<span class="muted">${t.unknown}</span>`;
  const archive = safeUrl(document.archiveUrl, base);
  const cite = recordAddress(citingFragment('evidence', key), '');
  const content = page.contentLanguage(feed);
  const facts: [string, unknown][] = [
    [t.proves, html`${subjectWords(item.subject, view)}<br />${requirementWords(item, view)}`],
    [t.type, document.type ? html`<span lang=${content ?? nothing}>${document.type}</span>` : unknown],
    [t.date, document.date ? html`${dateTemplate(document.date, page.language)} ${freshnessBadge(item.freshness, view)}` : unknown],
    [t.language, languageName(item.language, view)],
    [t.source, document.publisher ? partyTemplate(document.publisher, context) : unknown],
    [t.format, document.format ?? unknown],
    [t.size, document.size === undefined ? unknown : formatBytes(document.size, page.language)],
    [t.hash, document.sha256 ? html`<code>${document.sha256}</code>` : unknown],
    [t.archive, archive ? html`<a href=${archive}>${t.archive}<span class="visually-hidden">: ${document.title}</span></a>` : undefined],
    [t.summary, document.summary ? paragraphs(document.summary, content) : undefined],
    [t.place, html`<code>${path}</code>`],
  ];
  return html`<dl class="facts small">${facts.filter(([, value]) => value !== undefined).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
    ${cite ? html`<p class="cite small no-print"><a href=${cite}>${t.cite}<span class="visually-hidden">: ${document.title}</span></a></p>` : nothing}`;
}

const freshnessVerdicts: Record<Freshness, Verdict> = { fresh: 'met', stale: 'pending', depends: 'depends', undated: 'no-data', 'not-measured': 'not-measured' };

/** How old it is as glyph and word; nothing where the feed has no rule to judge by. */
function freshnessBadge(freshness: Freshness, { ages }: EvidenceView): TemplateResult | typeof nothing {
  if (freshness === 'not-measured') return nothing;
  return html`<span class="age small">${verdictBadge(freshnessVerdicts[freshness], ages[freshness])}</span>`;
}

/** The record a document belongs to, in words. */
function subjectWords(subject: EvidenceSubject, { t }: EvidenceView): string {
  return t.of[subject.kind](subjectTitle(subject));
}

function subjectTitle(subject: EvidenceSubject): string {
  switch (subject.kind) {
    case 'milestone':
      return subject.milestone.title;
    case 'commitment':
      return subject.commitment.title;
    case 'agreement':
      return openingOf(subject.agreement.text, 80);
    case 'minutes':
    case 'meeting':
      return subject.meeting.title;
    case 'plan':
      return subject.plan.title;
    case 'consultation':
    case 'report':
      return subject.consultation.title;
    case 'reply':
      return subject.proposal.title;
    case 'prioritization':
      return subject.prioritization.title;
    case 'guide':
      return subject.guide.title;
    default:
      return '';
  }
}

function requirementWords({ standard, requirement, stated }: EvidenceItem, { t, words }: EvidenceView): string {
  const name = requirement === undefined ? `${words.standard(standard)}: ${words.standards[standard]}` : `${requirement} ${words.requirements[requirement]}`;
  return stated ? t.provesStated(name) : t.provesDerived(name);
}

/** "PDF" for application/pdf: the last part of a media type, when it is one people know; else the whole. */
function formatName(format: string): string {
  const part = format.split('/')[1] ?? '';
  return /^[a-z0-9]{2,5}$/.test(part) ? part.toUpperCase() : format;
}

/** Name of a language in the page's; the tag itself when nobody knows it. */
export function languageName(tag: string, { t, context }: EvidenceView): string {
  const known = new Map(Object.entries(t.languages)).get(tag.toLowerCase().split('-')[0]!);
  if (known) return known;
  try {
    return new Intl.DisplayNames(context.page.language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
