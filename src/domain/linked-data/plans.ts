import type { Commitment, Document, Milestone, Plan } from '../feed.js';
import { commitmentStatus, latestReport } from '../status.js';
import { webAddress } from '../web-address.js';
import { forumNode, linkedDate, linkedDocument, linkedPeriod, partyNode, type LinkedDocument, type LinkedNode, type LinkedSource } from './node.js';

/** Nothing is claimed of one nobody has reported on. */
const actionStatuses = {
  'not-reported': undefined,
  'not-started': 'PotentialActionStatus',
  limited: 'ActiveActionStatus',
  substantial: 'ActiveActionStatus',
  complete: 'CompletedActionStatus',
} as const;

/** The plans of a feed as schema.org `CreativeWork`s about the `Action`s that are their commitments, and the commitments of no plan. */
export function plansLinkedData(source: LinkedSource): LinkedDocument {
  const { plans, commitments } = source.feed;
  const ids = new Set(plans.map(({ id }) => id));
  const free = commitments.filter(({ plan }) => plan === undefined || !ids.has(plan));
  return linkedDocument([...plans.map((plan) => planNode(plan, source)), ...free.map((commitment) => commitmentNode(commitment, source))]);
}

function planNode(plan: Plan, source: LinkedSource): LinkedNode {
  const { feed, feedUrl } = source;
  return {
    '@type': 'CreativeWork',
    '@id': `#plan-${plan.id}`,
    name: plan.title,
    description: plan.summary,
    position: plan.number,
    temporalCoverage: linkedPeriod(plan),
    datePublished: linkedDate(plan.delivery),
    inLanguage: feed.language,
    license: webAddress(feed.licence, feedUrl),
    publisher: forumNode(source),
    url: webAddress(plan.url, feedUrl),
    about: feed.commitments.filter((commitment) => commitment.plan === plan.id).map((commitment) => commitmentNode(commitment, source)),
    hasPart: plan.documents?.map((document) => documentNode(document, source)),
  };
}

/** A commitment as an `Action`: who does it, with whom, until when and how far it is. One that was withdrawn has no status of its own there. */
export function commitmentNode(commitment: Commitment, source: LinkedSource): LinkedNode {
  const status = commitment.withdrawn === undefined ? actionStatuses[commitmentStatus(commitment)] : undefined;
  return {
    '@type': 'Action',
    '@id': `#commitment-${commitment.id}`,
    identifier: commitment.ogpId ?? commitment.id,
    name: commitment.title,
    description: commitment.summary,
    agent: partyNode(commitment.lead, source),
    participant: commitment.supporting?.map((party) => partyNode(party, source)).filter((node) => node !== undefined),
    startTime: linkedDate(commitment.start),
    endTime: linkedDate(commitment.end),
    actionStatus: status && `https://schema.org/${status}`,
    url: webAddress(commitment.url, source.feedUrl),
    result: commitment.milestones?.map((milestone) => milestoneNode(milestone, source)),
    subjectOf: commitment.evidence?.map((document) => documentNode(document, source)),
  };
}

/** A milestone as what the action is to leave: the words of its status are OGP's. */
function milestoneNode(milestone: Milestone, source: LinkedSource): LinkedNode {
  return {
    '@type': 'CreativeWork',
    '@id': `#milestone-${milestone.id}`,
    name: milestone.title,
    description: milestone.deliverable ?? milestone.description,
    temporalCoverage: linkedPeriod(milestone),
    creativeWorkStatus: latestReport(milestone.reports)?.status,
    subjectOf: milestone.evidence?.map((document) => documentNode(document, source)),
  };
}

const documentNode = (document: Document, source: LinkedSource): LinkedNode => ({
  '@type': 'CreativeWork',
  name: document.title,
  description: document.summary,
  datePublished: linkedDate(document.date),
  encodingFormat: document.format,
  inLanguage: document.language,
  publisher: partyNode(document.publisher, source),
  url: webAddress(document.url, source.feedUrl),
});
