import type { WorkshopScope } from '../../domain/workshop-coverage.js';
import type { WorkshopCall, WorkshopFilters } from '../../domain/workshops.js';
import type { workshopMessages } from '../../i18n/workshops.js';
import type { MeetingContext } from '../../ui/meeting/meeting-context.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { RegistrationDesk } from './registration-desk.js';

/** What the page and the reader have chosen, and what the reader can do. */
export interface WorkshopsSettings {
  /** The element's own attributes: no workshop outside them is shown. */
  scope: Readonly<WorkshopScope & { region?: string }>;
  /** What the reader chose within them. */
  filters: Readonly<WorkshopFilters>;
  /** Zone of the reader's clock, an IANA name. */
  readerZone: string;
  /** Level of the widget's own heading. */
  level: number;
  /** Address of the intake as the page gives it. */
  action: string | undefined;
  /** Address of the page with `<mga-registration>`. */
  registrationHref: string | undefined;
  /** Template of the address of a standard workshop. */
  guideHref: string | undefined;
  /** Workshop cited in the page's address. */
  cited: string | undefined;
  filter: (change: WorkshopFilters) => void;
  clear: () => void;
}

/** What the functions that draw the call share. */
export interface WorkshopsView extends RecordContext, MeetingContext, WorkshopsSettings {
  call: WorkshopCall;
  /** Moment it is worked out for. */
  now: Date;
  desk: RegistrationDesk;
  /** Address of the intake; empty when one cannot register here. */
  intake: string;
  t: (typeof workshopMessages)['es'];
}
