/** Why a value of a feed could not be used as it came. */
export type ProblemReason =
  | 'type'
  | 'missing'
  | 'pattern'
  | 'choice'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-many'
  | 'duplicate'
  | 'dropped';

/** Something in a feed that was left out, where it is and why. */
export interface RecordProblem {
  /** JSON pointer (RFC 6901) into the document as it was received, such as `/meetings/3/start`. */
  path: string;
  reason: ProblemReason;
  /** What was expected there: a type, a pattern, the allowed words, a limit, or the name of a missing property. */
  expected?: string;
  /** What was found, shortened to 80 characters. */
  found?: string;
}
