import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../src/domain/feed.js';
import { formatDay } from '../../src/i18n/formats.js';
import { feedMessages } from '../../src/i18n/feed.js';
import { formattingLanguage, type InterfaceLanguage } from '../../src/i18n/messages.js';
import type { FeedCheck } from './check-feed.js';
import { configuratorWords } from './words.js';

/** Records that could not be read and are told one by one. */
const mostTold = 10;

const countOf = (feed: Feed, name: 'commitments' | 'meetings'): number => feed.pages[name]?.count ?? feed[name].length;

/** What became of reading the data, in words: what is wrong and what to do, or what there is. */
export function feedVerdict(check: FeedCheck, language: InterfaceLanguage): TemplateResult {
  const { verdictOfFeed: t } = configuratorWords[language];
  if (check.kind === 'ready') return readyVerdict(check, language);
  if (check.kind !== 'failed') return html`<p class="wrong">${t[check.kind]}</p>`;
  const { problem, page } = check;
  const { failed, httpStatus } = feedMessages[language];
  const advice = problem.kind === 'unreachable' ? t.unreachable : problem.kind === 'not-a-feed' ? t.version : undefined;
  return html`<p class="wrong">${page ? t.page : [failed[problem.kind], problem.kind === 'http' ? httpStatus(problem.status) : advice].filter(Boolean).join(' ')}</p>`;
}

function readyVerdict({ feed, problems, insecure }: Extract<FeedCheck, { kind: 'ready' }>, language: InterfaceLanguage): TemplateResult {
  const { verdictOfFeed: t } = configuratorWords[language];
  const { reasons } = feedMessages[language];
  const updated = /^\d{4}-\d\d-\d\d/u.exec(feed.updated)?.[0];
  const said = [t.counts(countOf(feed, 'commitments'), countOf(feed, 'meetings')), ...(updated ? [t.updated(formatDay(updated, formattingLanguage(language)))] : [])];
  const left = problems.length - mostTold;
  return html`<p class="right"><strong>${feed.forum.name || feed.publisher.name}.</strong> ${t.ready} ${said.join(', ')}.</p>
    ${insecure ? html`<p class="wrong">${t.plainHttp}</p>` : nothing}
    ${problems.length
      ? html`<p class="wrong">${t.dropped(problems.length)}</p>
          <ul class="dropped">
            ${problems.slice(0, mostTold).map(({ path, reason, expected }) => html`<li><code>${path || '/'}</code> ${reasons[reason]}${expected ? ` (${expected})` : nothing}</li>`)}
            ${left > 0 ? html`<li>${t.others(left)}</li>` : nothing}
          </ul>`
      : nothing}`;
}
