// Preloaded into a server that is measured (`node --expose-gc --import`): tells who started it how much memory is in use, once what is not needed has been collected.
import { isMainThread } from 'node:worker_threads';

// The thread that publishes preloads this as well, and is listened to by nobody.
if (isMainThread) {
  process.on('message', () => {
    globalThis.gc();
    process.send(process.memoryUsage());
  });
  // Being listened to must not keep the process from ending.
  process.channel.unref();
}
