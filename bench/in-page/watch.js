// Runs in a page before anything of it: notes what the browser tells of its loading, for page.js.
const seen = { longTasks: [], shifts: [], largest: 0, largestName: '', firstPaint: 0 };
const note = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
note('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
note('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || seen.shifts.push(value));
note('largest-contentful-paint', ({ startTime, element }) => Object.assign(seen, { largest: startTime, largestName: element?.id || element?.localName || 'inside a widget' }));
note('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.firstPaint = startTime));
window.seen = seen;
