import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bulletin, Commitment, Person } from '../../domain/feed.js';
import { partyName } from '../../domain/organizations.js';
import { bulletinMessages } from '../../i18n/bulletins.js';
import { formatList } from '../../i18n/formats.js';
import { commitmentLines } from '../../ui/commitment/commitment-line.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { heading } from '../../ui/heading.js';
import { partyTemplate } from '../../ui/party.js';
import type { RecordContext } from '../../ui/record-context.js';

/** The commitments a bulletin tells of, in its order; those the feed lacks are not. */
function commitmentsOf({ commitments = [] }: Bulletin, { feed }: RecordContext): Commitment[] {
  return commitments.flatMap((id) => feed.commitments.find((commitment) => commitment.id === id) ?? []);
}

/** The body a person belongs to, by the name people use. */
function bodyOf({ organization, affiliation }: Person, { organizations }: RecordContext): string | undefined {
  return organization === undefined && affiliation === undefined ? undefined : partyName({ organization, name: affiliation }, organizations);
}

/** Who is credited, as one sentence, and the commitments: for a list. */
export function creditsInBrief(bulletin: Bulletin, href: string | undefined, context: RecordContext): TemplateResult {
  const { page, organizations, feed } = context;
  const t = page.messages(bulletinMessages);
  const people = (bulletin.people ?? []).map((person) => {
    const body = bodyOf(person, context);
    return body ? `${person.name} (${body})` : person.name;
  });
  const names = [...people, ...(bulletin.organizations ?? []).map((party) => partyName(party, organizations))];
  const commitments = commitmentsOf(bulletin, context);
  if (names.length + commitments.length === 0) return html``;
  return html`<dl class="brief small">
    ${names.length > 0 ? html`<div><dt>${t.credits}</dt><dd part="credits" lang=${page.contentLanguage(feed) ?? nothing}>${formatList([...new Set(names)], page.language)}</dd></div>` : nothing}
    ${commitments.length > 0
      ? html`<div><dt>${t.commitments}</dt><dd><ul class="plain" role="list">${commitments.map((commitment) => html`<li>${commitmentLink(href, commitment, context)}</li>`)}</ul></dd></div>`
      : nothing}
  </dl>`;
}

/** People with role and organization, units, and the commitments with where they stand: for a bulletin that is read whole. */
export function creditsInFull(bulletin: Bulletin, href: string | undefined, context: RecordContext, level: number): TemplateResult {
  const { people = [], organizations = [] } = bulletin;
  const t = context.page.messages(bulletinMessages);
  const commitments = commitmentsOf(bulletin, context);
  return html`${people.length + organizations.length > 0
    ? html`<section class="credits" part="credits">
        ${heading(level, t.credits, 'subheading')}
        <ul class="plain" role="list">
          ${people.map((person) => html`<li>${personTemplate(person, context)}</li>`)} ${organizations.map((party) => html`<li>${partyTemplate(party, context)}</li>`)}
        </ul>
      </section>`
    : nothing}
  ${commitments.length > 0 ? html`<section>${heading(level, t.commitments, 'subheading')} ${commitmentLines(commitments, href, context)}</section>` : nothing}`;
}

function personTemplate(person: Person, context: RecordContext): TemplateResult {
  const { organization, affiliation, name, role } = person;
  const language = context.page.contentLanguage(context.feed) ?? nothing;
  const body = organization === undefined && affiliation === undefined ? nothing : html`<span class="small muted" lang=${language}>${partyTemplate({ organization, name: affiliation }, context)}</span>`;
  return html`<span lang=${language}><strong>${name}</strong>${role ? html`, ${role}` : nothing}</span> ${body}`;
}
