// The page's clock, in the hands of the test: waits of a second and more end when it is moved on, so that a limit of a minute takes no minute. Shorter waits
// and the network are real. `?skew=` is how far the clock of the device is wrong, in milliseconds.
(() => {
  const { setTimeout: start, clearTimeout: end, Date: RealDate } = window;
  const skew = Number(new URL(location.href).searchParams.get('skew') ?? 0);
  const waiting = new Map();
  let ahead = 0;
  let number = 1e9;

  window.setTimeout = (action, delay = 0, ...given) => {
    if (delay < 1_000) return start(action, delay, ...given);
    waiting.set((number += 1), { due: ahead + delay, action: () => action(...given) });
    return number;
  };
  window.clearTimeout = (timer) => (waiting.delete(timer) ? undefined : end(timer));
  window.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [window.Date.now()]));
    }
    static now() {
      return RealDate.now() + skew + ahead;
    }
  };

  window.pageClock = {
    /** Moves on, and does what falls due meanwhile in its order. */
    advance(milliseconds) {
      const until = ahead + milliseconds;
      for (;;) {
        const [first] = [...waiting].filter(([, { due }]) => due <= until).sort(([, a], [, b]) => a.due - b.due);
        if (!first) break;
        const [timer, { due, action }] = first;
        waiting.delete(timer);
        ahead = due;
        action();
      }
      ahead = until;
    },
  };
})();
