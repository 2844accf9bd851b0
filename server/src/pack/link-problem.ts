/** Why a link is of no use, or was not tried: see `packMessages`. */
export type LinkProblem = 'status' | 'no-host' | 'refused' | 'timed-out' | 'certificate' | 'redirects' | 'private' | 'not-web' | 'failed' | 'no-time';

/** A link that does not answer. */
export interface DeadLink {
  url: string;
  problem: LinkProblem;
  /** HTTP status, where the server gave one. */
  status?: number;
}
