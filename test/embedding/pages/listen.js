// What the scripts of a page complain of, from before the first of them runs.
window.complaints = [];
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    window.complaints.push(words.join(' '));
    say.apply(console, words);
  };
}
addEventListener('error', ({ message }) => message && window.complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.complaints.push(String(reason)));
