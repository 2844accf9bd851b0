import type { FeedDocument } from '../../../src/domain/feed.js';
import { formatFolio } from '../../../src/domain/folio.js';
import { formatRegistrationCode } from '../../../src/domain/registration-code.js';
import { ballotMessages } from '../../../src/i18n/ballot.js';
import { proposalFormMessages } from '../../../src/i18n/proposal-form.js';
import { proposalRecordMessages } from '../../../src/i18n/proposal-record.js';
import { proposalRecorderMessages } from '../../../src/i18n/proposal-recorder.js';
import { proposalSendingMessages } from '../../../src/i18n/proposal-sending.js';
import { ownRecordMessages } from '../../../src/i18n/own-record.js';
import { registrationMessages } from '../../../src/i18n/registration.js';
import { aFeed } from '../../support/feed-builder.js';
import { aConsultation, type ProposalPage } from '../../support/proposal-page.js';
import { aWorkshop } from '../../support/recorder-page.js';

/** Somebody who gives something to an intake, or asks it for what is theirs, with one widget. */
export interface Flow {
  widget: string;
  feed: FeedDocument;
  attributes?: Record<string, string>;
  /** What the intake answers to whoever asks for what is theirs. */
  record?: object;
  /** Everything up to the last button. */
  begin: (page: ProposalPage) => Promise<void>;
  /** Text of the last button. */
  send: string;
  /** Text of the button that tries again; without it the widget does so by itself. */
  again?: string;
  /** What is said of each problem. */
  problem: Readonly<Record<string, string>>;
  /** What is said when it is done. */
  done: string;
  /** A piece of what was written, which must arrive. */
  written: string;
  /** What is said when the device keeps nothing. */
  notKept?: string;
  /** How often it is to be carried out: asking for something carries nothing out. */
  kept: 0 | 1;
}

const f = proposalFormMessages.es;
const s = proposalSendingMessages.es;
const ballot = ballotMessages.es;
const own = registrationMessages.es;
const tooMany = { 'too-many': ownRecordMessages.es.tooMany };
const secret = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';
const folio = formatFolio('MGA', 2026, 12_345);
const code = formatRegistrationCode(2026, 12_345);
const sectors = [{ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' }] as const;
const aFeedWithWorkshop = (): FeedDocument =>
  aFeed().withSectors(...sectors).withMeeting({ id: 'arica', title: 'Taller de Arica', kind: 'workshop', start: '2099-06-15T10:00', seats: 30, seatsTaken: 2, waiting: 0 }).build();

export const flows: readonly Flow[] = [
  {
    widget: 'mga-proposal-form', feed: aConsultation().build(), begin: (page) => page.fill(), send: f.send, again: s.tryNow, problem: s.problem, done: s.received, written: 'Un problema', kept: 1, notKept: s.notKept,
  },
  {
    widget: 'mga-proposal-recorder', feed: aWorkshop().build(), attributes: { meeting: 'taller-arica' }, problem: s.problem, done: 'Recibida', written: 'Nadie sabe cuánta sale.', kept: 1,
    send: proposalRecorderMessages.es.sendAll(1), notKept: proposalRecorderMessages.es.notKept,
    begin: async (page) => {
      await page.write({ [f.label.title]: 'Agua medida', [f.label.problem]: 'Nadie sabe cuánta sale.', [f.label.change]: 'Que se mida.' });
      await page.tick('Academia');
      await page.press(proposalRecorderMessages.es.save);
      await page.reads('Entiendo que se publica.');
      await page.tick('Entiendo');
    },
  },
  {
    record: {
      code: 'V-2026-0000-01', version: 1, prioritization: 'ronda', state: 'counted', channel: 'open', receivedAt: '2026-06-01T12:00:00Z', updatedAt: '2026-06-01T12:00:00Z',
      choice: { sector: 'ciudadania', order: ['agua'] }, mayChange: true,
    },
    widget: 'mga-prioritization', problem: ballot.problem, send: ballot.send, again: ballot.tryNow, done: ballot.received, written: 'ciudadania', kept: 1,
    feed: aFeed().withSectors(...sectors).withTheme({ id: 'agua', name: 'Agua' }).withTheme({ id: 'datos', name: 'Datos' })
      .withPrioritization({ id: 'ronda', title: 'Ronda', status: 'open', end: '2026-06-30', ballot: 'ranking', minimumVoters: 5, selected: 1 }).build(),
    begin: async (page) => {
      await page.reads('Entiendo que se publica.');
      // The sign before the word is not read aloud.
      await page.press(`+ ${ballot.add}`);
      await page.tick('Ciudadanía', 'Entiendo');
    },
  },
  {
    widget: 'mga-workshops', feed: aFeedWithWorkshop(), problem: own.problem, send: own.send, again: own.again, done: own.seated, written: 'Quien va', kept: 1,
    begin: async (page) => {
      await page.press('Inscribirse');
      await page.reads('Entiendo que se publica.');
      await page.write({ [own.form.label.name]: 'Quien va' });
      await page.tick('Academia', 'Entiendo');
    },
  },
  {
    widget: 'mga-registration', feed: aFeedWithWorkshop(), problem: { ...own.problem, ...tooMany }, send: own.record.open, again: own.record.open, done: own.record.state.seated, written: '', kept: 0,
    record: {
      code, version: 1, meeting: 'arica', state: 'seated', registeredAt: '2026-05-20T15:20:00Z', updatedAt: '2026-05-20T15:20:00Z', name: 'Quien va', sector: 'ciudadania',
      actions: { cancel: true, erasePersonalData: true },
    },
    begin: (page) => page.write({ [own.code]: code, [own.secret]: secret }),
  },
  {
    widget: 'mga-proposal-record', feed: aConsultation().build(), problem: { ...s.problem, ...tooMany }, send: proposalRecordMessages.es.open, again: proposalRecordMessages.es.open, done: 'Horas médicas sin viajar', written: '', kept: 0,
    record: {
      folio, version: 1, consultation: 'plan-6', state: 'published', receivedAt: '2026-05-20T15:20:00Z', updatedAt: '2026-05-21T15:20:00Z', moderation: 'before-publication',
      submission: { title: 'Horas médicas sin viajar', problem: 'Se viaja para pedir hora.', change: 'Que se pidan por teléfono.', sector: 'ciudadania' }, actions: { correct: true, withdraw: true, erasePersonalData: true },
    },
    begin: (page) => page.write({ Folio: folio, Clave: secret }),
  },
];
