import { askedConsents, consentsGiven } from './asked-consents.js';
import type { OgpValue } from './feed.js';
import type { Consent, IntakeForm, ProposalSubmission, StatedContent } from './generated/intake.js';
import { flexibleDateOf } from './target-date.js';
import { searchable } from './text.js';
import { typedLine, typedParagraphs } from './typed-text.js';

/** What somebody has written in a proposal form so far. */
export interface ProposalValues {
  problem: string;
  affected: string;
  title: string;
  change: string;
  indicator: string;
  baseline: string;
  target: string;
  /** As it was written; see `flexibleDateOf`. */
  targetDate: string;
  ogpValues: OgpValue[];
  sdgs: number[];
  /** Identifier in the feed, or empty. So are `region` and `sector`. */
  theme: string;
  region: string;
  /** Name as it was written or chosen. */
  institution: string;
  sector: string;
  name: string;
  email: string;
  showName: boolean;
  /** Identifiers of the consents that were given. */
  consents: string[];
}

export type ProposalField = keyof ProposalValues;

/** The steps of the form and their fields, in order: problem first, then the change, and who proposes last. */
export const proposalSteps = {
  problem: ['problem', 'affected', 'title'],
  change: ['change'],
  measure: ['indicator', 'baseline', 'target', 'targetDate'],
  value: ['ogpValues', 'sdgs', 'theme', 'region', 'institution'],
  person: ['sector', 'name', 'email', 'showName', 'consents'],
} as const satisfies Record<string, readonly ProposalField[]>;

export type ProposalStep = keyof typeof proposalSteps;

export const stepNames = Object.keys(proposalSteps) as ProposalStep[];

/** The fields that say who proposes: kept apart from the proposal, and out of drafts unless the person wants them there. */
const personal = ['name', 'email', 'showName'] as const satisfies readonly ProposalField[];

/** A form nobody has written in. */
export function emptyProposal(): ProposalValues {
  return {
    problem: '', affected: '', title: '', change: '', indicator: '', baseline: '', target: '', targetDate: '', ogpValues: [], sdgs: [],
    theme: '', region: '', institution: '', sector: '', name: '', email: '', showName: false, consents: [],
  };
}

/** Values from a device, which may hold anything: what is not of a field's kind is left out, and consents are, because they are given each time. */
export function readProposal(kept: unknown): ProposalValues {
  const values = emptyProposal();
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  for (const [field, blank] of Object.entries(values) as [ProposalField, unknown][]) {
    const value = Object.hasOwn(given, field) ? given[field] : undefined;
    const fits = Array.isArray(blank) ? Array.isArray(value) && value.every((item) => typeof item === (field === 'sdgs' ? 'number' : 'string')) : typeof value === typeof blank;
    if (fits && field !== 'consents') (values as Record<ProposalField, unknown>)[field] = value;
  }
  return values;
}

/** The values without those that say who proposes, and without consents. */
export function withoutPerson(values: ProposalValues): Partial<ProposalValues> {
  const apart: readonly string[] = [...personal, 'consents'];
  return Object.fromEntries(Object.entries(values).filter(([field]) => !apart.includes(field)));
}

/** Whether there is nothing in the form besides what it started with. */
export function isUntouched(values: ProposalValues, start: ProposalValues): boolean {
  return (Object.keys(values) as ProposalField[]).every((field) => field === 'consents' || JSON.stringify(values[field]) === JSON.stringify(start[field]));
}

/**
 * The values once a control says something else: a text, a box that is ticked or not, one of several choices. The same values when the control is of
 * no field.
 */
export function withAnswer(values: ProposalValues, { name, value, checked }: { name: string; value: string; checked?: boolean }): ProposalValues {
  if (!Object.hasOwn(values, name)) return values;
  const before: unknown = values[name as ProposalField];
  const listed = (item: unknown, list: readonly unknown[]): unknown[] => [...list.filter((other) => other !== item), ...(checked ? [item] : [])];
  const after = Array.isArray(before) ? listed(name === 'sdgs' ? Number(value) : value, before) : typeof before === 'boolean' ? Boolean(checked) : value;
  return { ...values, [name]: after };
}

/** Whether the person says anything about themselves. */
export const hasPerson = ({ name, email }: ProposalValues): boolean => name.trim() !== '' || email.trim() !== '';

/** Whether a consent stands in the way of this proposal while it is not given. */
export function isNeeded({ required, requiredWith }: Consent, values: ProposalValues): boolean {
  return required || (requiredWith === 'author' && hasPerson(values)) || (requiredWith === 'showName' && values.showName);
}

/** The consents this proposal is asked for. */
export const consentsOf = (values: ProposalValues, consents: readonly Consent[]): Consent[] => askedConsents(consents, (consent) => isNeeded(consent, values));

/** What the form has besides what the person wrote. */
export interface SubmissionContext {
  consultation: string;
  /** Workshop it was gathered in. */
  meeting?: string | undefined;
  /** BCP 47 tag of the language the form was shown in. */
  language: string;
  form: Pick<IntakeForm, 'token' | 'consents'>;
  /** What is in the field that people do not see. */
  website: string;
  organizations: readonly { id: string; name: string; shortName?: string }[];
}

/** The proposal as the intake takes it: blank answers left out, ends trimmed, dates as the feed has them. */
export function submissionOf(values: ProposalValues, { consultation, meeting, language, form, website, organizations }: SubmissionContext): ProposalSubmission {
  const { showName } = values;
  const text = (field: 'affected' | 'indicator' | 'baseline' | 'target' | 'theme' | 'region' | 'name' | 'email'): object => {
    const value = field === 'affected' || field === 'indicator' ? typedParagraphs(values[field]) : typedLine(values[field]);
    return value ? { [field]: value } : {};
  };
  const institution = typedLine(values.institution);
  const known = organizations.find(({ name, shortName }) => [name, shortName].some((each) => each && searchable(each) === searchable(institution)));
  return {
    consultation,
    ...(meeting && { meeting }),
    title: typedLine(values.title),
    problem: typedParagraphs(values.problem),
    ...text('affected'),
    change: typedParagraphs(values.change),
    ...text('indicator'),
    ...text('baseline'),
    ...text('target'),
    ...(values.targetDate.trim() && { targetDate: flexibleDateOf(typedLine(values.targetDate)) }),
    ...(values.ogpValues.length > 0 && { ogpValues: values.ogpValues }),
    ...(values.sdgs.length > 0 && { sdgs: [...values.sdgs].sort((a, b) => a - b) }),
    ...text('theme'),
    ...text('region'),
    ...(institution && { institution: known ? { organization: known.id } : { name: institution } }),
    sector: values.sector,
    ...(hasPerson(values) && { author: { ...text('name'), ...text('email'), showName } }),
    consents: consentsGiven(consentsOf(values, form.consents), values.consents),
    language,
    form: { token: form.token, ...(website && { website }) },
  };
}

/** The values a submission was made of, to mend it. */
export function valuesOf({ author, consents, institution, ...content }: StatedContent & Pick<ProposalSubmission, 'author' | 'consents'>, organizations: readonly { id: string; name: string }[]): ProposalValues {
  const name = institution?.name ?? organizations.find(({ id }) => id === institution?.organization)?.name ?? '';
  return { ...readProposal({ ...content, ...author, institution: name }), consents: consents.filter(({ given }) => given).map(({ id }) => id) };
}
