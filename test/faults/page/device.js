// What is wrong with the reader's device, by `?storage=`: `blocked` as in a private window that lets nothing be kept, `full` as on a telephone without room.
// And what went wrong on the page: nothing of ours may.
(() => {
  const storage = new URL(location.href).searchParams.get('storage');
  if (storage === 'blocked') {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  }
  if (storage === 'full') {
    const isFull = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = isFull;
    if (window.Cache) Cache.prototype.put = async () => isFull();
  }

  const problems = (window.pageProblems = []);
  addEventListener('error', ({ message }) => problems.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`unhandled: ${reason}`));
  for (const level of ['error', 'warn']) console[level] = (...words) => problems.push(`${level}: ${words.join(' ')}`);
})();
