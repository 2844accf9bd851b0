import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { judgeSectors, type SectorGroup } from '../../domain/sector-coverage.js';
import { formatNumber } from '../../i18n/formats.js';
import { meetingName } from '../../ui/agreement/meeting-name.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { wordBreak } from '../../ui/long-words.js';
import { minutesLink } from '../../ui/minutes-link.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { sayNames, type SectorScene } from './sector-view.js';

/**
 * Rows × sectors, with who is missing in words. Where there is no room for a column for each sector the words remain, and they say the same. The
 * roles are written out because some browsers forget that a table is one when its rows are not displayed as such.
 */
export function sectorMatrix(groups: readonly SectorGroup[], scene: SectorScene): TemplateResult {
  const { feed, measure, t, view } = scene;
  return html`<table class="matrix figure-table" part="matrix" role="table" aria-label=${t.title[measure]}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${view === 'records' ? t.rowName.records[measure] : t.rowName[view]}</th>
        ${feed.sectors.map(({ name }) => html`<th role="columnheader" scope="col" class="mark ${wordBreak(name)}">${name}</th>`)}
        <th role="columnheader" scope="col">${t.reachedColumn}</th>
        <th role="columnheader" scope="col">${t.missingColumn}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${groups.map((group) => html`<tr role="row" part="row"><th role="rowheader" scope="row" class=${wordBreak(titleOf(group, scene))}>${rowTitle(group, scene)}</th>${cells(group, scene)}</tr>`)}
    </tbody>
  </table>`;
}

/** What a row is of, in words. */
export function groupName({ id, name, records }: SectorGroup, { t, view }: SectorScene): string {
  if (name !== undefined) return name;
  if (view === 'records') return records[0]?.id ?? '';
  return id === undefined ? t.placeless[view] : t.unknownPlace(id);
}

/** Who is missing in a row, in words. */
export function saidMissing({ missing, uncertain }: SectorGroup, scene: SectorScene): string {
  if (uncertain.length > 0) return [missing.length > 0 ? `${sayNames(missing, scene)}.` : '', scene.t.uncertain(sayNames(uncertain, scene))].join(' ').trim();
  return missing.length === 0 ? scene.t.nobodyMissing : sayNames(missing, scene);
}

/** The words a row is called by. */
function titleOf(group: SectorGroup, scene: SectorScene): string {
  const { feed, measure, view } = scene;
  const records: readonly { id: string; title: string }[] = measure === 'commitments' ? feed.commitments : feed.meetings;
  return view === 'records' ? (records.find(({ id }) => id === group.id)?.title ?? '') : groupName(group, scene);
}

function rowTitle(group: SectorGroup, scene: SectorScene): unknown {
  const { commitmentHref, feed, measure, minutesHref, page, view } = scene;
  const name = groupName(group, scene);
  if (view !== 'records') return html`<span lang=${(group.name && page.contentLanguage(feed)) ?? nothing}>${name}</span>`;
  if (measure === 'commitments') return commitmentLink(commitmentHref, feed.commitments.find(({ id }) => id === group.id)!, scene);
  const meeting = feed.meetings.find(({ id }) => id === group.id)!;
  const title = meetingName(meeting, scene);
  return meeting.minutes ? minutesLink(minutesHref, meeting.id, title) : title;
}

function cells(group: SectorGroup, scene: SectorScene): TemplateResult {
  const { feed, measure, page, t } = scene;
  const { present, reached, records } = group;
  if (reached === undefined) return html`<td role="cell" colspan=${feed.sectors.length + 2} class="silent muted">${records.length === 0 ? t.emptyRow[measure] : t.silentRow}</td>`;
  const say = (count: number): string => formatNumber(count, page.language);
  return html`${present.map((there) => html`<td role="cell" class="mark">${mark(there, scene)}</td>`)}
    <td role="cell" class="reached"><bdi>${t.reached(say(reached), say(feed.sectors.length))}</bdi> ${verdict(group, scene)}</td>
    <td role="cell" class="missing"><span class="narrow-only">${t.missingColumn}: </span>${saidMissing(group, scene)}</td>`;
}

/** Whether a commitment reaches the target; groups of commitments have none. */
function verdict(group: SectorGroup, { feed, measure, t, view }: SectorScene): TemplateResult | typeof nothing {
  const found = measure === 'commitments' && view === 'records' ? judgeSectors(group, feed.forum.targets?.sectorsPerCommitment) : undefined;
  return found === 'met' || found === 'not-met' ? verdictBadge(found, t.verdict[found]) : nothing;
}

function mark(there: boolean | undefined, { t }: SectorScene): TemplateResult {
  const word = there === undefined ? t.noData : there ? t.yes : t.no;
  const shape = there === undefined ? svg`<circle cx="8" cy="8" r="5" stroke-dasharray="1 2.3"/>` : there ? svg`<circle class="fill" cx="8" cy="8" r="5"/>` : svg`<path d="M4.5 8h7"/>`;
  return html`<svg class="presence ${there ? 'there' : ''}" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg><span class="visually-hidden">${word}</span>`;
}
