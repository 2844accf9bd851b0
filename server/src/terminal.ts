/** Where a command writes and whether it has been told to stop; a test gives its own. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Errors and progress. */
  err(text: string): void;
  /** Whether `err` is a terminal, on which a line of progress can be written over. */
  readonly interactive: boolean;
  /** Aborted when the person stops the command. */
  readonly stop: AbortSignal;
  readonly now: () => Date;
}

/** The terminal of this process. The first Ctrl+C, or SIGTERM, stops the command in order; the second ends it. */
export function processTerminal(): Terminal {
  const stopping = new AbortController();
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads has had enough ("mga build … | head"): the work goes on, unheard.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort();
    });
  }
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    stop: stopping.signal,
    now: () => new Date(),
  };
}
