// What assistive technology is given of a page, as lines of text: role, name and states, indented as they are nested. It is Chromium's own accessibility
// tree, with shadow roots and slots as they are drawn.

/** Roles that say nothing: what is inside them is told in their place. */
const silent = new Set(['generic', 'none', 'rowgroup', 'RootWebArea', 'main', 'strong', 'emphasis', 'time', 'mark', 'code', 'Abbr', 'Ruby', 'subscript', 'superscript', 'MenuListPopup', 'Section', 'LayoutTable', 'LayoutTableRow', 'LayoutTableCell']);
/** Roles that are read as one thing: their name is all there is inside. */
const whole = new Set(['button', 'link', 'heading', 'radio', 'checkbox', 'tab', 'option', 'slider', 'textbox', 'searchbox', 'spinbutton', 'image', 'meter', 'progressbar', 'DisclosureTriangle', 'StaticText', 'Date']);
/** Roles that are told only as the name of what they label, or not at all. */
const elsewhere = new Set(['LabelText', 'Legend', 'ListMarker', 'LineBreak', 'InlineTextBox']);
const named = { DisclosureTriangle: 'summary', DescriptionList: 'terms', listitem: 'item', StaticText: '' };
/** Roles that are called what is in them, which is told anyway. */
const calledByContents = new Set(['row', 'cell', 'gridcell', 'columnheader', 'rowheader', 'listitem', 'caption']);
const states = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'required', 'invalid', 'haspopup', 'live', 'busy', 'readonly', 'modal'];
/** States that are told also when they are not so. */
const toldAnyway = new Set(['checked', 'pressed', 'expanded']);

const clean = (text) => String(text ?? '').replace(/\s+/gu, ' ').replace(/ ([:.,;)])(?=\s|$)/gu, '$1').replace(/\( /gu, '(').trim();

/** Children with those of silent nodes in their place, and texts that follow each other as one. */
function parts(node) {
  const flatten = (child) => {
    if (elsewhere.has(child.role)) return (child.children ?? []).flatMap(flatten).filter(({ role }) => role !== 'StaticText');
    return silent.has(child.role) ? (child.children ?? []).flatMap(flatten) : [child];
  };
  const merged = [];
  for (const child of (node.children ?? []).flatMap(flatten)) {
    const last = merged.at(-1);
    if (child.role === 'StaticText' && last?.role === 'StaticText') last.name += ` ${child.name}`;
    else merged.push(child.role === 'StaticText' ? { role: 'StaticText', name: child.name } : child);
  }
  return merged.filter((child) => child.role !== 'StaticText' || clean(child.name));
}

/** The name and the states of a node. */
function line(node) {
  const role = named[node.role] ?? node.role;
  const value = clean(node.valuetext ?? node.value);
  const state = (name) => {
    const value = node[name] === 'false' ? false : node[name];
    if (value === undefined || (value === false && !toldAnyway.has(name))) return [];
    return [value === true ? name : `${name}: ${value}`];
  };
  const description = clean(node.description);
  return [
    role && `[${role}${node.role === 'heading' ? ` ${node.level}` : ''}]`,
    clean(node.name),
    value && `= ${value}`,
    states.flatMap(state).map((each) => `(${each})`).join(' '),
    description && description !== clean(node.name) && `| ${description}`,
  ].filter(Boolean).join(' ');
}

function* lines(node, depth) {
  const children = whole.has(node.role) ? [] : parts(node);
  const [only] = children;
  const name = calledByContents.has(node.role) && children.length > 0 ? '' : node.name;
  const own = `${'  '.repeat(depth)}${line({ ...node, name })}`;
  const told = { role: node.role, name: clean(node.name), url: node.url };
  if (children.length === 1 && only.role === 'StaticText') {
    yield { ...told, line: clean(only.name) === clean(name) ? own : `${own} ${clean(only.name)}` };
  } else {
    yield { ...told, line: own };
    for (const child of children) yield* lines(child, depth + 1);
  }
}

/** The tree of a Chromium page: for each thing that is told its line, its role and name, and the address of a link. */
export async function spokenTree(page) {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return parts({ children: [tree] }).flatMap((node) => [...lines(node, 0)]);
}
