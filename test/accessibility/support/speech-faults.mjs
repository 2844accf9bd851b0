// What sounds wrong in a tree of spoken-tree.mjs, read without seeing the page.

/** What is pressed or filled in, as a line of a tree. */
const control = /^\s*\[(button|link|summary|radio|checkbox|combobox|textbox|searchbox|slider|spinbutton|Date)\]/u;
/** A line without what is the user's own text: the value of a field, a description. */
const told = (line) => line.replace(/ \| .*$/u, '').replace(/ = .*$/u, '').trim();

const rules = [
  ['has a control without a name', (line) => /^\[[A-Za-z]+\](?: \([a-z]+[^)]*\))*$/u.test(told(line)) && control.test(line)],
  ['reads a sign aloud', (line) => /[●○◐◑◔◕✓✔✗✘→←↑↓▲▼►▶◀■□★☆⚠…]{1}(?!$)/u.test(told(line).replace(/[…](?= |$)/gu, ''))],
  ['has a lone dash or nothing in words', (line) => /(?:^|[\s\]])[–—-](?:\s|$)/u.test(told(line)) || /\bn\/[ad]\b/iu.test(line)],
  ['reads a range by a dash', (line) => /\d\s?[–—]\s?\d/u.test(told(line))],
  ['reads a ratio as a date', (line) => /(?:^|\s)\d{1,3}\/\d{1,3}(?:\s|$)/u.test(told(line))],
];
/** What is quoted from the feed is the feed's own. */
const quoted = /«[^»]*»|“[^”]*”/gu;

/** Faults of one tree, each as a sentence with its line. */
export function speechFaults(lines) {
  const faults = lines.flatMap((line) => rules.filter(([, isFault]) => isFault(line.replace(quoted, 'x'))).map(([words]) => `${words}: ${line.trim()}`));
  const names = lines.filter((line) => control.test(line)).map((line) => told(line).replace(/ \((?:expanded|checked|pressed|required|haspopup|disabled)[^)]*\)/gu, '').replace(/ \|.*/u, ''));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...faults, ...new Set(twice)].map((fault) => (control.test(fault) ? `has two controls of the same name: ${fault}` : fault));
}
