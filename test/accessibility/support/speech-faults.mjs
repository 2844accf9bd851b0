// What sounds wrong in a tree of spoken-tree.mjs, to who does not see the page.

const controls = new Set(['button', 'link', 'DisclosureTriangle', 'radio', 'checkbox', 'combobox', 'textbox', 'searchbox', 'slider', 'spinbutton', 'Date']);
/** What is between quotation marks is the feed's own, and after a bar or an equals sign is a description or what somebody wrote. */
const own = (line) => line.replace(/«[^»]*»|“[^”]*”/gu, 'x').replace(/ [|=] .*$/u, '');

const rules = [
  ['reads a sign aloud', /[●○◐◑◔◕✓✔✗✘✕→←↑↓▲▼►▶◀■□★☆⚠]/u],
  ['reads a lone dash', /(?:^|[\s\]])[–—-](?:\s|$)/u],
  ['reads a range by a dash', /\d\s?[–—]\s?\d/u],
  ['reads a ratio as a date', /(?:^|\s)\d{1,3}\/\d{1,3}(?:\s|$)/u],
  ['reads a date as a code', /(?:^|\s)\d{4}-\d{2}-\d{2}(?:\s|$)/u],
  ['says nothing in letters', /\bn\/[ad]\b|\bundefined\b|\bNaN\b|\[object/iu],
  ['joins two words', /\d[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{3}|\p{Ll}\d+ \p{Ll}{4}/u],
];

/** Controls that are called the same and do not lead to the same place. */
function calledTheSame(things) {
  const seen = new Map();
  return things.filter(({ role, name, url = Symbol(name) }) => {
    const key = `${role} ${name}`;
    const isOther = seen.has(key) && seen.get(key) !== url;
    seen.set(key, url);
    return isOther;
  });
}

/** Faults of one tree, each as a sentence with its line. */
export function speechFaults(things) {
  const inControls = things.filter(({ role }) => controls.has(role));
  return [
    ...inControls.filter(({ name }) => !name).map(({ line }) => `has a control without a name: ${line.trim()}`),
    ...calledTheSame(inControls).map(({ line }) => `has two controls of one name: ${line.trim()}`),
    ...things.flatMap(({ line }) => rules.filter(([, pattern]) => pattern.test(own(line))).map(([words]) => `${words}: ${line.trim()}`)),
  ];
}
