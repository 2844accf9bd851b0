import { currentPlan, evidenceByCommitment, evidenceOfPlan, isWithin, missingOf, type CheckName, type CommitmentEvidence, type EvidenceItem, type PlanEvidence, type StandardCheck } from 'mga-widgets/domain';
import { evidenceMessages, ogpStandardMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { documentLine, heading, list, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The evidence of a plan, by commitment and by OGP's requirements, and what is missing. */
export function evidenceRepository(context: RenderContext): Piece {
  const { feed, organizations, today, language, attribute } = context;
  const t = evidenceMessages[language];
  const id = attribute('plan');
  const plan = id === undefined ? currentPlan(feed.plans, today) : feed.plans.find((each) => each.id === id);
  if (!plan) return [heading(context, 0, t.title), paragraph(id === undefined ? t.none : t.notFound(id))];
  const found = evidenceOfPlan(feed, plan, today);
  const institution = attribute('institution');
  const commitments = feed.commitments.filter((each) => isWithin(each, { plan: plan.id, institution }, organizations));
  const groups = evidenceByCommitment(commitments, found.items.filter(({ commitment }) => commitment !== undefined));
  const process = found.items.filter(({ commitment }) => commitment === undefined);
  const { first, rest } = bounded(context, groups, 'evidence');
  const lacking = groups.filter((each) => each.lacking).length;
  return [
    heading(context, 0, [t.title, ': ', said(context, plan.title)]),
    paragraph(found.items.length === 0 ? t.noDocuments : t.total(number(context, found.items.length), found.items.length), lacking > 0 && [' ', t.lackingCommitments(lacking)]),
    heading(context, 1, t.byCommitment),
    first.length === 0 ? paragraph(t.noCommitments) : first.map((each) => commitmentEvidence(each, context)),
    rest,
    institution === undefined && [heading(context, 1, t.process), process.length === 0 ? paragraph(t.noProcess) : evidenceList(process, context)],
    institution === undefined && [heading(context, 1, t.byStandard), requirements(found, context)],
  ];
}

function commitmentEvidence({ commitment, own, milestones, agreements, lacking, total }: CommitmentEvidence, context: RenderContext): Piece {
  const t = evidenceMessages[context.language];
  return [
    heading(context, 2, [commitment.number !== undefined && `${commitment.number}. `, said(context, commitment.title)]),
    paragraph(total === 0 ? t.noEvidence : t.documents(total), lacking && ['. ', t.lacking], '.'),
    evidenceList(own, context),
    milestones.filter(({ items }) => items.length > 0).map(({ milestone, items }) => [paragraph(said(context, t.milestone(milestone.title))), evidenceList(items, context)]),
    agreements.length > 0 && [paragraph(t.agreementEvidence), evidenceList(agreements, context)],
  ];
}

function evidenceList(items: readonly EvidenceItem[], context: RenderContext): Piece {
  const { first, rest } = bounded(context, items, 'evidence');
  return [list(first.map(({ document }) => documentLine(context, document))), rest];
}

/** What OGP's requirements ask for, and what the feed lacks to show each of them. */
function requirements({ standards }: PlanEvidence, context: RenderContext): Piece {
  const [t, words] = [evidenceMessages[context.language], ogpStandardMessages[context.language]];
  const rows = standards.flatMap((standard) => standard.requirements);
  return [
    paragraph(t.standardsAre),
    table(words.source, [t.byStandard, t.asks, t.missing], rows.map(({ number: which, verdict, missing }) => [
      `${which}: ${words.verdict[verdict]}`,
      words.asks[which],
      missing.length === 0 ? t.nothingMissing : list(missing.map((check) => lack(check, words))),
    ])),
  ];
}

type StandardWords = (typeof ogpStandardMessages)['es'];

function lack(check: StandardCheck, words: StandardWords): string {
  const { nothing, records, unstated } = missingOf(check);
  const counted: { lacking: Partial<Record<CheckName, (count: number) => string>>; unstated: Partial<Record<CheckName, (count: number) => string>> } = words;
  const sentences = [nothing ? words.nothing[check.name] : undefined, records.length > 0 && counted.lacking[check.name]?.(records.length), unstated.length > 0 && counted.unstated[check.name]?.(unstated.length)];
  return [words.check[check.name], ...sentences.filter(Boolean)].join('. ');
}
