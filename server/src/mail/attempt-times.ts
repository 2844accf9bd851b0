const minute = 60_000;
const hour = 60 * minute;

/** Tries of a message the server puts off: with these waits the last one is about three days after the first. */
export const mostAttempts = 25;

/**
 * How long to wait after so many tries that failed: a minute, two, four… up to four hours, and up to a fifth more or less, so that what failed together
 * is not tried together.
 *
 * @param failed From 1.
 * @param random From 0 to 1.
 * @returns Milliseconds.
 */
export const waitAfter = (failed: number, random: number): number => spread(Math.min(minute * 2 ** (failed - 1), 4 * hour), random);

/** The same for a server that takes nothing from anybody: up to half an hour, because everything waits for it. */
export const pauseAfter = (failed: number, random: number): number => spread(Math.min(minute * 2 ** (failed - 1), hour / 2), random);

const spread = (milliseconds: number, random: number): number => Math.round(milliseconds * (0.8 + 0.4 * random));
