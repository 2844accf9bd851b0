import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment, Party, Person } from '../../domain/feed.js';
import { searchable } from '../../domain/text.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { formatFlexibleDate, formatList } from '../../i18n/formats.js';
import { partyTemplate } from '../party.js';
import type { RecordContext } from '../record-context.js';

/** The facts of a commitment as a list of terms. Who leads it and when are always there, "no information" included; the rest only when known. */
export function commitmentFacts(commitment: Commitment, context: RecordContext): TemplateResult {
  const { feed, page } = context;
  const t = page.messages(commitmentMessages);
  const unknown = html`<span class="muted">${t.noInformation}</span>`;
  const names = (ids: readonly string[] | undefined, records: readonly { id: string; name: string }[]): string | undefined =>
    ids?.length ? formatList(ids.map((id) => records.find((record) => record.id === id)?.name ?? id), page.language) : undefined;
  const plan = feed.plans.find(({ id }) => id === commitment.plan);
  const previous = feed.commitments.find(({ id, ogpId }) => commitment.previous !== undefined && [id, ogpId].includes(commitment.previous));
  const facts: [string, unknown][] = [
    [t.lead, commitment.lead ? partyTemplate(commitment.lead, context) : unknown],
    [t.supporting, commitment.supporting?.length ? parties(commitment.supporting, context) : undefined],
    [t.officials, commitment.officials?.length ? people(commitment.officials, context) : undefined],
    [t.period, period(commitment, context) ?? unknown],
    [t.plan, plan?.title],
    [t.raisedBy, names(commitment.raisedBy, feed.sectors)],
    [t.themes, names(commitment.themes, feed.themes)],
    [t.sdgs, commitment.sdgs?.length ? formatList([...commitment.sdgs].sort((a, b) => a - b).map(String), page.language) : undefined],
    [t.regions, names(commitment.regions, feed.regions)],
    [t.ogpValues, commitment.ogpValues?.length ? formatList(commitment.ogpValues.map((value) => t.ogpValue[value]), page.language) : undefined],
    [t.ogpId, commitment.ogpId],
    [t.previous, previous?.title ?? commitment.previous],
  ];
  return html`<dl class="facts">
    ${facts.filter(([, value]) => value !== undefined).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function period({ start, end }: Commitment, { page }: RecordContext): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  const words = (text: string | undefined): string | undefined => (text === undefined ? undefined : formatFlexibleDate(text, page.language));
  return page.messages(commitmentMessages).periodText(words(start), words(end));
}

function parties(list: readonly Party[], context: RecordContext): TemplateResult {
  return html`<ul class="plain">${list.map((party) => html`<li>${partyTemplate(party, context)}</li>`)}</ul>`;
}

function people(list: readonly Person[], { organizations }: RecordContext): TemplateResult {
  return html`<ul class="plain">
    ${list.map(({ name, role, organization, affiliation }) => {
      const works = organizations.byId(organization)?.name ?? affiliation;
      // Many sources write the institution as part of the post.
      const rest = role && works && searchable(role).includes(searchable(works)) ? role : [role, works].filter(Boolean).join(', ');
      return html`<li>${name}${rest ? html`, <span class="muted">${rest}</span>` : nothing}</li>`;
    })}
  </ul>`;
}
