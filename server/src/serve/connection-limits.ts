/** Seconds of patience with who connects. A proxy in front has limits of its own; these hold where there is none, and behind one that has none. */
export const connectionLimits = {
  /** From the connection to the end of the headers: whoever says nothing is closed. */
  headers: 20,
  /** To the end of the body: ten megabytes over a telephone take this long. */
  request: 120,
  /** Without a byte taken of an answer, or none to come from either side. Looked at as often, so it may be twice that. */
  silence: 60,
  /** Between two requests; longer than nginx keeps a connection it may use again. */
  idle: 72,
  /** How often is looked who is over the first two. */
  look: 2,
} as const;

/** Most connections at a time, however many files the system lets this process open. */
const most = 12_000;
/** Files that are left for the database, the pages and what is published. */
const spare = 200;

/** Connections at a time; one more is closed as it comes. With all files in connections nothing could be stored or published any more. */
export function mostConnections(openFiles = openFilesAllowed()): number {
  return Math.min(most, Math.max(Math.floor(openFiles / 2), openFiles - spare));
}

function openFilesAllowed(): number {
  const report = process.report.getReport() as unknown as { userLimits?: { open_files: { soft: string | number } } };
  const allowed = Number(report.userLimits?.open_files.soft);
  return Number.isNaN(allowed) ? Infinity : allowed;
}
