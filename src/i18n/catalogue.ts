import { agreementMessages } from './agreements.js';
import { ballotMessages } from './ballot.js';
import { bulletinMessages } from './bulletins.js';
import { calendarMessages } from './calendar.js';
import { boardMessages } from './commitment-board.js';
import { commitmentMessages } from './commitment.js';
import { consultationMessages } from './consultation.js';
import { downloadsMessages } from './downloads.js';
import { evidenceMessages } from './evidence.js';
import { feedMessages } from './feed.js';
import { figureMessages } from './figure.js';
import { irmPackMessages } from './irm-pack.js';
import { minutesMessages } from './minutes.js';
import { ogpStandardMessages } from './ogp-standards.js';
import { ownRecordMessages } from './own-record.js';
import { planFigureMessages } from './plan-figures.js';
import { planSummaryMessages } from './plan-summary.js';
import { planTimelineMessages } from './plan-timeline.js';
import { prioritizationMessages } from './prioritization.js';
import { proposalFormMessages } from './proposal-form.js';
import { proposalRecordMessages } from './proposal-record.js';
import { proposalRecorderMessages } from './proposal-recorder.js';
import { proposalSendingMessages } from './proposal-sending.js';
import { regionCoverageMessages } from './region-coverage.js';
import { registrationMessages } from './registration.js';
import { sdgCoverageMessages } from './sdg-coverage.js';
import { sdgNames } from './sdg-names.js';
import { sectorCoverageMessages } from './sector-coverage.js';
import { statusMessages } from './status.js';
import { workshopGuideMessages } from './workshop-guide.js';
import { workshopMessages } from './workshops.js';
import type { InterfaceLanguage } from './messages.js';

/** Every set of messages of the widgets for everybody, by the name it has for whoever changes or translates it. Those of officials' pages are not among them. */
export const catalogue = {
  agreements: agreementMessages,
  ballot: ballotMessages,
  bulletins: bulletinMessages,
  calendar: calendarMessages,
  commitmentBoard: boardMessages,
  commitment: commitmentMessages,
  consultation: consultationMessages,
  downloads: downloadsMessages,
  evidence: evidenceMessages,
  feed: feedMessages,
  figure: figureMessages,
  irmPack: irmPackMessages,
  minutes: minutesMessages,
  ogpStandards: ogpStandardMessages,
  ownRecord: ownRecordMessages,
  planFigures: planFigureMessages,
  planSummary: planSummaryMessages,
  planTimeline: planTimelineMessages,
  prioritization: prioritizationMessages,
  proposalForm: proposalFormMessages,
  proposalRecord: proposalRecordMessages,
  proposalRecorder: proposalRecorderMessages,
  proposalSending: proposalSendingMessages,
  regionCoverage: regionCoverageMessages,
  registration: registrationMessages,
  sdgCoverage: sdgCoverageMessages,
  sdgNames: sdgNames,
  sectorCoverage: sectorCoverageMessages,
  status: statusMessages,
  workshopGuide: workshopGuideMessages,
  workshops: workshopMessages,
};

/** All the words of the widgets in one language, in sets by what they belong to. */
export type Words = { readonly [Name in keyof typeof catalogue]: (typeof catalogue)[Name]['es'] };

/** The words of a language of the interface. */
export const wordsIn = (language: InterfaceLanguage): Words => Object.fromEntries(Object.entries(catalogue).map(([name, set]) => [name, set[language]])) as Words;
