import type { OwnRegistration } from '../../domain/intake.js';
import { readRegistrationCode } from '../../domain/registration-code.js';
import { registrationMessages } from '../../i18n/registration.js';
import type { FeedController } from '../../ui/feed-controller.js';
import type { KeyFormWords } from '../../ui/own-record/key-form.js';
import { OwnRecordSession, type OwnRecordHost } from '../../ui/own-record/own-record-session.js';
import type { OwnOutcomeWords } from '../../ui/own-record/outcome-notice.js';
import type { SecretLink } from '../../ui/own-record/secret-link.js';
import type { PageController } from '../../ui/page-controller.js';
import { OwnRegistrationAccess, registrationsAddress } from '../../ui/registration/own-registration.js';

/** What the record takes from its element. */
export type RegistrationHost = OwnRecordHost & { workshopHref?: string };

export function openSession(host: RegistrationHost, feed: FeedController, page: PageController, link: SecretLink): RegistrationSession {
  const session = new RegistrationSession(host, feed, page, link);
  host.addController(session);
  return session;
}

/** What opening a registration and each task on it are called. */
export function registrationWords(page: PageController): KeyFormWords & OwnOutcomeWords {
  const { record, problem } = page.messages(registrationMessages);
  return { ...record, problem };
}

/** Looking after one's own registration: besides what every record of one's own has, cancelling it. */
export class RegistrationSession extends OwnRecordSession<OwnRegistration, OwnRegistrationAccess, 'cancel', RegistrationHost> {
  readonly codeField = 'code';

  readonly cancel = (): void => {
    if (!this.busy) void this.change('cancel', this.access!.cancel());
  };

  /** Asks for it again: the waiting list may have moved. */
  readonly refresh = (): void => this.open();

  protected override readCode(typed: string): string | undefined {
    return readRegistrationCode(typed);
  }

  protected override accessTo(code: string, secret: string): OwnRegistrationAccess {
    const intake = registrationsAddress(this.host.action, this.feedNow!.links?.registrations, this.feed.base);
    return new OwnRegistrationAccess({ intake, code, secret, language: this.page.language });
  }
}
