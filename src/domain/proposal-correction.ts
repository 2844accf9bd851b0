import type { Organization } from './feed.js';
import type { OwnProposal, ProposalAuthor, ProposalContent, ProposalCorrection } from './intake.js';
import { submissionOf, valuesOf, type ProposalValues } from './proposal-values.js';

type Organizations = readonly Pick<Organization, 'id' | 'name' | 'shortName'>[];

/** What a proposal that was received says, as the fields of a form. */
export function correctionValues({ submission, author }: OwnProposal, organizations: Organizations): ProposalValues {
  return valuesOf({ ...submission, ...(author && { author }), consents: [] }, organizations);
}

/**
 * What changed between a proposal and the fields of the form, as the intake takes it: fields that stay are left out, those that were emptied are
 * `null`. Empty when nothing changed. Personal data are only compared when the proposal has some: giving new ones takes a consent.
 */
export function correctionOf(before: OwnProposal, values: ProposalValues, organizations: Organizations): ProposalCorrection {
  const content = (written: ProposalValues): ProposalContent & { author?: ProposalAuthor } => {
    const { consultation: _, consents: _consents, language: _language, form: _form, ...rest } = submissionOf(written, { consultation: '', language: '', form: { token: '', consents: [] }, website: '', organizations });
    return rest;
  };
  // Both sides go through the form, so that what it writes in its own way (a name for an organization, an order) is no change.
  const { author: oldAuthor, ...old } = content(correctionValues(before, organizations));
  const { author, ...now } = content(values);
  const personal = before.author && changes(oldAuthor ?? {}, author ?? {});
  return { ...changes(old, now), ...(personal && Object.keys(personal).length > 0 && { author: personal }) };
}

/** The merge patch (RFC 7396) that makes one object of another. */
function changes(from: object, to: object): Record<string, unknown> {
  const [old, now] = [new Map<string, unknown>(Object.entries(from)), new Map<string, unknown>(Object.entries(to))];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)));
  return Object.fromEntries(names.map((name) => [name, change(old.get(name), now.get(name))]));
}

function change(old: unknown, now: unknown): unknown {
  return isObject(old) && isObject(now) ? changes(old, now) : (now ?? null);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
