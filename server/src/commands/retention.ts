import { dayIn, lastDay, meetingTime, type Feed } from 'mga-widgets/domain';
import { eraseExpiredBallots, unclosedRounds } from '../ballots/erase-ballots.js';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { usualPersonalDataMonths } from '../intake/intake.js';
import { ballotCommandMessages } from '../messages/ballot-command.js';
import { commandMessages } from '../messages/commands.js';
import { registrationMessages } from '../messages/registrations.js';
import { usualRegistrationDays } from '../registrations/registration-consents.js';
import { eraseExpired, eraseExpiredRegistrations, type Retention } from '../retention/erase-expired.js';
import type { Store } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { contentFeeds } from './content-feeds.js';
import { moment } from './moment.js';
import { openStoreOf } from './store-place.js';

export const retentionShape: CommandShape = { options: { content: 'text', demo: 'text', data: 'text', 'as-of': 'text' }, argument: 'retention' };

/** `mga retention run`. Exit code 0 when all was done, 1 when nothing says of some personal data when their time is over. */
export async function retention(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  if (line.argument !== 'run') throw new UsageError(say.unknownArgument(line.argument, say.argument.retention));
  const now = moment(line, terminal);
  const feeds = await contentFeeds(line, terminal, now);
  const store = await openStoreOf(line);
  try {
    const tell = registrationMessages[line.language];
    const { proposals, registrations } = await retain(store, feeds, now);
    terminal.out(say.retained(proposals.erased, proposals.kept));
    for (const [consultation, count] of proposals.undated) terminal.out(say.retainedUndated(count, consultation));
    if (registrations.erased || registrations.kept) terminal.out(tell.retained(registrations.erased, registrations.kept));
    for (const [meeting, count] of registrations.undated) terminal.out(tell.retainedUndated(count, meeting));
    const ballots = await eraseExpiredBallots(store, now);
    if (ballots) terminal.out(ballotCommandMessages[line.language].erased(ballots));
    const unclosed = [...(await unclosedRounds(store))].filter(([round]) => isOver(round, feeds, now));
    for (const [round, count] of unclosed) terminal.out(ballotCommandMessages[line.language].unclosed(count, round));
    return proposals.undated.size || registrations.undated.size || unclosed.length ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Whether the last day of a round has passed; so it has for one that no feed has any more, but not for one without a last day. */
function isOver(id: string, feeds: readonly Feed[], now: Date): boolean {
  const rounds = feeds.flatMap(({ prioritizations, timeZone }) => prioritizations.filter((round) => round.id === id).map(({ end }) => ({ end: lastDay(end), today: dayIn(timeZone, now) })));
  return rounds.every(({ end, today }) => end !== undefined && end < today);
}

/** Erases the personal data whose time is over by the last days of the consultations and meetings of these feeds; today is the earliest day it is in their zones. */
export async function retain(store: Store, feeds: readonly Feed[], now: Date): Promise<Record<'proposals' | 'registrations', Retention>> {
  const ends = new Map(feeds.flatMap((feed) => feed.consultations.map(({ id, end }) => [id, lastDay(end)] as const)));
  const meetings = new Map(feeds.flatMap((feed) => feed.meetings.map((meeting) => [meeting.id, meetingTime(meeting, feed.timeZone)?.endDay] as const)));
  const today = feeds.map(({ timeZone }) => dayIn(timeZone, now)).sort()[0] ?? now.toISOString().slice(0, 10);
  return {
    proposals: await eraseExpired(store, (consultation) => ends.get(consultation), usualPersonalDataMonths, today, now),
    registrations: await eraseExpiredRegistrations(store, (meeting) => meetings.get(meeting), usualRegistrationDays, today, now),
  };
}
