import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { pointerStep, type FieldFault } from './field-fault.js';

/** Longest list that is looked at when nothing else is said: comparing the items of a longer one would keep the server busy. */
const usualMostItems = 100;
/** Most faults that are told of. */
const mostFaults = 50;

/** Everything that is wrong with a body, by its schema; `undefined` when nothing is. */
export function bodyFaults(validate: ValidateFunction, body: unknown, mostItems = usualMostItems): readonly FieldFault[] | undefined {
  const faults = longLists(body, mostItems);
  if (faults.length) return faults;
  return validate(body) ? undefined : faultsOf(validate.errors ?? []);
}

function longLists(body: unknown, mostItems: number): FieldFault[] {
  if (body === null || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([name, value]) => (Array.isArray(value) && value.length > mostItems ? [{ pointer: pointerStep(name), code: 'too-many' as const, limit: mostItems }] : []));
}

/** The code of a pattern, by the definition it stands in. */
const patternCodes: readonly [string, FieldFault['code']][] = [
  ['/NotBlank/', 'blank'],
  ['/OneLine/', 'not-one-line'],
  ['/Paragraphs/', 'control-characters'],
  ['/Email/', 'not-an-email'],
];

function faultsOf(errors: readonly ErrorObject[]): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const error of errors) {
    // Of alternatives only the whole is told.
    if (/\/anyOf\/\d/u.test(error.schemaPath)) continue;
    const fault = faultOf(error);
    const key = `${fault.pointer} ${fault.code}`;
    const known = faults.get(key);
    if (!known || (fault.limit ?? Infinity) < (known.limit ?? Infinity)) faults.set(key, fault);
    if (faults.size === mostFaults) break;
  }
  return [...faults.values()];
}

function faultOf({ keyword, instancePath: pointer, params, schemaPath }: ErrorObject): FieldFault {
  const given = params as { missingProperty?: string; additionalProperty?: string; unevaluatedProperty?: string; type?: string; limit?: number };
  switch (keyword) {
    case 'required':
      return { pointer: pointer + pointerStep(given.missingProperty ?? ''), code: 'required' };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = (given.additionalProperty ?? given.unevaluatedProperty ?? '').slice(0, 80);
      return { pointer: pointer + pointerStep(name), code: 'unknown-field', value: name };
    }
    case 'type':
      return { pointer, code: 'wrong-type', value: String(given.type) };
    case 'anyOf':
      return { pointer, code: 'required' };
    case 'minLength':
      return given.limit === 1 ? { pointer, code: 'blank' } : { pointer, code: 'too-short', limit: given.limit };
    case 'maxLength':
      return { pointer, code: 'too-long', limit: given.limit };
    case 'maxItems':
      return { pointer, code: 'too-many', limit: given.limit };
    case 'uniqueItems':
      return { pointer, code: 'repeated' };
    case 'enum':
      return { pointer, code: 'unknown-choice' };
    case 'minimum':
    case 'maximum':
      return { pointer, code: 'out-of-range', limit: given.limit };
    default:
      return { pointer, code: patternCodes.find(([part]) => schemaPath.includes(part))?.[1] ?? 'malformed' };
  }
}
