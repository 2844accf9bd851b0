import type { FeedDocument } from '../../../src/domain/feed.js';
import { contracts } from '../../elements/contracts.js';
import { staffAttendanceContract } from '../../elements/contracts/staff-attendance.js';
import { staffMailContract } from '../../elements/contracts/staff-mail.js';
import { staffOwedContract } from '../../elements/contracts/staff-owed.js';
import { staffRoundsContract } from '../../elements/contracts/staff-rounds.js';
import { staffSheetContract } from '../../elements/contracts/staff-sheet.js';
import { staffTemplatesContract } from '../../elements/contracts/staff-templates.js';
import { aFeed } from '../../support/feed-builder.js';

/** A widget in one of its views, as a visitor finds it. */
export interface Scene {
  name: string;
  tag: string;
  attributes: Record<string, string>;
  /** The feed it shows; an element of the staff has none. */
  feed?: FeedDocument;
  /** Token of the official who is signed in; empty for nobody. */
  token?: string;
  /** What is pressed once it is there: a selector inside the widget for each press. */
  presses: readonly string[];
  /** What is there once all of it is. */
  shows: string;
}

/** What comes after the rest, and is waited for. */
const latest: Readonly<Record<string, string>> = { 'mga-prioritization': '.gauge', 'mga-proposal-form': 'input[name="consents"], .bar' };

const contractScenes = contracts.map(({ tag, attributes = {}, feed }, index): Scene => {
  const number = contracts.slice(0, index).filter((other) => other.tag === tag).length + 1;
  return { name: number === 1 ? tag : `${tag}-${number}`, tag, attributes, feed, presses: [], shows: latest[tag] ?? '[part~="base"]' };
});

/** The scene of a contract with something opened in it. */
function opened(tag: string, view: string, presses: readonly string[], shows: string, more: Partial<Pick<Scene, 'feed' | 'attributes'>> = {}): Scene {
  const scene = contractScenes.find((each) => each.tag === tag)!;
  return { ...scene, name: `${tag}-${view}`, presses, shows, feed: more.feed ?? scene.feed!, attributes: { ...scene.attributes, ...more.attributes } };
}

const vote = aFeed()
  .with({ links: { ballots: '/api/ballots' } })
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' })
  .withTheme({ id: 'agua', name: 'Agua' })
  .withTheme({ id: 'datos', name: 'Datos' })
  .withPrioritization({ id: 'ronda', title: 'Ronda', status: 'open', end: '2026-06-30', ballot: 'ranking', minimumVoters: 5, selected: 1 })
  .build();

const openedScenes = [
  opened('mga-commitment-board', 'dialog', ['li:has(.segments) button'], 'dialog[open] [part~="commitment"]'),
  opened('mga-commitment-board', 'table', ['input[value="table"]'], 'table'),
  opened('mga-commitment-board', 'timeline', ['input[value="timeline"]'], '[part~="timeline"]'),
  opened('mga-meeting-calendar', 'month', ['input[value="month"]'], '[role="grid"]'),
  opened('mga-sdg-coverage', 'goal', ['button[aria-expanded="false"]'], 'button[aria-expanded="true"]'),
  opened('mga-region-coverage', 'region', ['button[aria-expanded="false"]'], 'button[aria-expanded="true"]'),
  opened('mga-prioritization', 'vote', [], '[part~="send"]', { feed: vote }),
];

const staffContracts = [staffOwedContract, staffSheetContract, staffTemplatesContract, staffMailContract, staffAttendanceContract, staffRoundsContract];
const staffScenes: Scene[] = [
  { name: 'mga-staff-session', tag: 'mga-staff-session', attributes: {}, token: '', presses: [], shows: '#token' },
  { name: 'mga-staff-queue', tag: 'mga-staff-queue', attributes: {}, token: 'token-coordinacion', presses: [], shows: '[data-folio]' },
  { name: 'mga-staff-queue-proposal', tag: 'mga-staff-queue', attributes: {}, token: 'token-coordinacion', presses: ['[data-folio]'], shows: '#reasons' },
  { name: 'mga-staff-attendance-open', tag: 'mga-staff-attendance', attributes: {}, token: 'token-coordinacion', presses: ['[id^="open-"]'], shows: '.mark' },
  ...staffContracts.map(({ tag, attributes = {}, token }) => ({ name: tag, tag, attributes, token, presses: [], shows: '[part~="base"][aria-busy="false"]' })),
];

/** Every public widget and every element of the staff, some of them in more than one view. */
export const scenes: readonly Scene[] = [...contractScenes, ...openedScenes, ...staffScenes];
