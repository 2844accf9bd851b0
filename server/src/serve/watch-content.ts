import { watch } from 'node:fs';

/** Saving a file touches it several times; the folder is read when it has been quiet for this long. */
const quietMilliseconds = 300;

/** Calls back after files of a folder have changed, one call at a time, until the signal is aborted. */
export function watchContent(folder: string, stop: AbortSignal, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true, persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(changed)), quietMilliseconds);
  });
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    watcher.close();
  });
}
