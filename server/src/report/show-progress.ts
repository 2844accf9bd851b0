import type { Progress } from '../content/office.js';
import type { Terminal } from '../terminal.js';

const milliseconds = 100;
const linesEvery = 5000;

/**
 * Shows how far reading has come: on a terminal, one line that is written over and at the end removed; elsewhere, nothing for short work and a
 * line every five seconds for long. Throws when the person has stopped the command.
 */
export function showProgress(terminal: Terminal, sentence: (done: number, total: number, file: string) => string): Progress {
  let last = terminal.interactive ? 0 : Date.now();
  return (done, total, file) => {
    terminal.stop.throwIfAborted();
    const now = Date.now();
    if (done === total) {
      if (terminal.interactive) terminal.err('\r\u001B[K');
    } else if (now - last >= (terminal.interactive ? milliseconds : linesEvery)) {
      last = now;
      const text = sentence(done, total, file);
      terminal.err(terminal.interactive ? `\r\u001B[K${text.slice(0, 100)}` : `${text}\n`);
    }
  };
}
