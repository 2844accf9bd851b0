/** PostgreSQL's integers end one above it. */
const last = 2_147_483_646;

/** A version somebody says they read, such that both databases can compare it and count one more. None is ever so large. */
export const storableVersion = (read: number): number => Math.min(read, last);
