import type { RegistrationForm } from '../../domain/intake.js';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { registrationMessages } from '../../i18n/registration.js';
import type { IntakeProblem } from '../../ui/own-record.js';
import type { PageController } from '../../ui/page-controller.js';

/** What went wrong, in a sentence or two: the intake's own words where it gave some, and how long it asks to wait. */
export function problemWords(problem: IntakeProblem, page: PageController): string {
  const t = page.messages(ownRecordMessages);
  const words = ('detail' in problem ? problem.detail : undefined) ?? page.messages(registrationMessages).problem[problem.kind];
  const seconds = Math.ceil(('retryAfter' in problem ? (problem.retryAfter ?? 0) : 0) / 1000);
  return seconds > 0 ? `${words} ${seconds > 90 ? t.waitMinutes(Math.ceil(seconds / 60)) : t.waitSeconds(seconds)}` : words;
}

/** How the seats stand, as the intake said just now. */
export function seatWords({ seats, seatsTaken, waiting }: RegistrationForm, page: PageController): string {
  const t = page.messages(registrationMessages);
  if (seats === undefined) return t.seatsUnlimited;
  const left = waiting > 0 ? 0 : Math.max(0, seats - seatsTaken);
  return left > 0 ? t.seatsNow(left, seats) : t.waitingNow(waiting);
}
