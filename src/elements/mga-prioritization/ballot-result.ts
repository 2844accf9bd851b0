import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BallotResults, VotedTheme, VotesApart } from '../../domain/ballot-results.js';
import type { Turnout } from '../../domain/feed.js';
import { ballotMessages } from '../../i18n/ballot.js';
import { formatList } from '../../i18n/formats.js';
import { formatInstant } from '../../i18n/moments.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import type { Figure } from '../../ui/figure/figure.js';
import { heading } from '../../ui/heading.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { say, sayPoints, sayShare, type PrioritizationScene } from './prioritization-view.js';
import { themeTable } from './theme-table.js';

type Words = typeof ballotMessages.es;

/** What came out of a vote that was closed: in all, and of each sector that can be shown, because a mean hides what they disagree on. */
export function ballotResult(results: BallotResults | undefined, scene: PrioritizationScene): TemplateResult | typeof nothing {
  const { feed, level, page, scores: { round } } = scene;
  if (round.ballotsClosed === undefined && !results) return nothing;
  const t = page.messages(ballotMessages);
  const turnout = round.turnout ?? [];
  return html`<section class="votes-section">
    ${heading(level + 1, t.result, 'subheading')}
    <p class="small muted">${round.ballotsClosed ? t.closedOn(formatInstant(round.ballotsClosed, feed.timeZone, page.language)) : nothing} ${results ? t.resultNote[results.round.ballot] : nothing}</p>
    ${results ? table(results, t, scene) : html`<p class="empty" part="empty">${absent(turnout, t, scene)}</p>`} ${whoVoted(turnout, t, scene)}
  </section>`;
}

function absent(turnout: readonly Turnout[], t: Words, scene: PrioritizationScene): string {
  const all = turnout.find(({ sector, channel }) => sector === undefined && channel === undefined);
  return all?.fewerThan === undefined ? t.noBallots : t.tooFew(say(all.fewerThan, scene));
}

function table(results: BallotResults, t: Words, scene: PrioritizationScene): TemplateResult {
  const { everyone, sectors, apart, round } = results;
  const ordered = [...everyone].sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || one.index - other.index);
  const compares = sectors.length > 1;
  return html`${themeTable(
      {
        part: 'votes',
        caption: t.result,
        columns: [
          { name: t.columnValue[round.ballot], leads: true },
          ...(everyone.some(({ standing }) => standing) ? [{ name: t.taken, leads: true }] : []),
          ...sectors.map(({ sector }) => ({ name: sector.name })),
          ...(compares ? [{ name: t.apart }] : []),
        ],
        rows: ordered.map((theme) => ({
          theme: { ...theme, selection: theme.standing },
          cells: [
            html`<strong>${value(theme, round.ballot, scene)}</strong>`,
            ...(everyone.some(({ standing }) => standing) ? [standing(theme, t)] : []),
            ...sectors.map(({ themes }) => ofSector(themes[theme.index]!, round.ballot, t, scene)),
            ...(compares ? [difference(apart[theme.index]!, t, scene)] : []),
          ],
        })),
      },
      scene,
    )}
    ${compares ? nothing : html`<p class="small">${t.noApart}</p>`} ${figureActions(figure(results, ordered, t, scene), scene)}
    <details class="small rules">
      <summary>${t.howCounted}</summary>
      <ul>${t.counted[round.ballot].map((rule) => html`<li>${rule}</li>`)}</ul>
    </details>`;
}

const value = ({ value: of, share }: VotedTheme, ballot: 'ranking' | 'points', scene: PrioritizationScene): TemplateResult | string =>
  of === undefined ? html`<span aria-hidden="true">–</span>` : ballot === 'ranking' ? sayPoints(of, scene) : `${say(of, scene)}${share === undefined ? '' : ` (${sayShare(share, scene)})`}`;

function ofSector(theme: VotedTheme, ballot: 'ranking' | 'points', t: Words, scene: PrioritizationScene): TemplateResult {
  return html`<bdi class="score">${value(theme, ballot, scene)}</bdi> ${theme.place === undefined ? nothing : html`<bdi class="small muted product">${t.place(say(theme.place, scene))}</bdi>`}`;
}

function standing({ standing: of }: VotedTheme, t: Words): TemplateResult | string {
  return of ? verdictBadge(of === 'in' ? 'met' : of === 'tied' ? 'depends' : 'not-measured', t.standing[of]) : html`<span aria-hidden="true">–</span>`;
}

function difference({ range, highest, lowest }: VotesApart, t: Words, scene: PrioritizationScene): TemplateResult {
  const names = (of: VotesApart['highest']): string => formatList(of.map(({ sector }) => sector.name), scene.page.language);
  if (range === undefined) return html`<span aria-hidden="true">–</span>`;
  if (range === 0) return html`${t.apartBy(0)}`;
  return html`<strong>${t.apartBy(range)}</strong> <span class="small">${t.apartWho(names(highest), say(highest[0]!.place, scene), names(lowest), say(lowest[0]!.place, scene))}</span>`;
}

/** How many voted, zeros included, and whose votes are not shown apart. */
function whoVoted(turnout: readonly Turnout[], t: Words, scene: PrioritizationScene): TemplateResult | typeof nothing {
  if (turnout.length === 0) return nothing;
  const { feed, page } = scene;
  const name = ({ sector, channel }: Turnout): string => (channel ? t.channel[channel] : sector ? (feed.sectors.find(({ id }) => id === sector)?.name ?? sector) : t.everyone);
  const count = ({ ballots, fewerThan, withheld }: Turnout): string => (withheld ? t.withheld : fewerThan !== undefined ? t.fewerThan(say(fewerThan, scene)) : t.voters(say(ballots ?? 0, scene)));
  return html`${heading(scene.level + 2, t.turnout, 'subheading')}
    <dl class="turnout" part="turnout">${turnout.map((each) => html`<div><dt lang=${each.sector ? (page.contentLanguage(feed) ?? nothing) : nothing}>${name(each)}</dt><dd>${count(each)}</dd></div>`)}</dl>
    ${turnout.some(({ withheld, fewerThan }) => withheld ?? fewerThan !== undefined) ? html`<p class="small" part="suppressed">${t.withheldWhy}</p>` : nothing}`;
}

function figure({ round, sectors, voters }: BallotResults, ordered: readonly VotedTheme[], t: Words, scene: PrioritizationScene): Figure {
  const { page, scores } = scene;
  const placeOf = (name: string): string => `${name}: ${t.columnPlace.toLowerCase()}`;
  return {
    file: t.resultFile,
    title: `${scores.round.title}. ${t.result}`,
    note: [t.resultNote[round.ballot], voters === undefined ? '' : t.voters(say(voters, scene)), sectors.length > 0 ? formatList(sectors.map(({ sector, voters: of }) => `${sector.name} (${say(of ?? 0, scene)})`), page.language) : ''].filter(Boolean).join(' '),
    columns: [{ name: t.theme }, { name: t.columnPlace, numeric: true }, { name: t.columnValue[round.ballot], numeric: true }, ...sectors.flatMap(({ sector }) => [{ name: sector.name, numeric: true }, { name: placeOf(sector.name), numeric: true }])],
    rows: ordered.map((theme) => [round.themes[theme.index]!.name, theme.place, theme.value, ...sectors.flatMap(({ themes }) => [themes[theme.index]!.value, themes[theme.index]!.place])]),
  };
}
