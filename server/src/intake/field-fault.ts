import type { ProblemField } from 'mga-widgets/domain';

/** What is wrong with one field, before it is put into words. */
export interface FieldFault {
  /** JSON Pointer of the field. */
  pointer: string;
  code: ProblemField['code'];
  /** The limit that was passed. */
  limit?: number;
  /** What was found, or is missing: a choice that is not there, the name of a field, a consent. */
  value?: string;
}

/** A step of a JSON Pointer (RFC 6901). */
export const pointerStep = (name: string): string => `/${name.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
