// What is derived from schema/intake.schema.json: the types and limits the form works with, and one schema without references to other files
// for the server, which checks requests with it and publishes it as OpenAPI.

const feedPrefix = 'urn:mga-widgets:feed:1#/';

/** The node a reference to the feed's schema points to, such as "$defs/Proposal/properties/title". */
const inFeed = (feed, reference) => reference.slice(feedPrefix.length).split('/').reduce((node, step) => node[step], feed);

const isNamed = (reference) => /^(?:urn:mga-widgets:feed:1)?#\/\$defs\/[^/]+$/u.test(reference);

/** A copy in which each reference leads to a definition by its name: what points into one is replaced by what stands there. */
function resolved(node, feed) {
  if (Array.isArray(node)) return node.map((item) => resolved(item, feed));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...own } = node;
  const rest = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, resolved(value, feed)]));
  if ($ref === undefined) return rest;
  if (isNamed($ref)) return { $ref: $ref.replace(/^urn:[^#]*/u, ''), ...rest };
  return { ...resolved(inFeed(feed, $ref), feed), ...rest };
}

/** The names of the definitions a node refers to. */
const namesIn = (node) => [...JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/gu)].map(([, name]) => name);

/** One self-contained schema: the definitions of the intake, and those of the feed they need. */
export function intakeBundle(intake, feed) {
  const $defs = resolved(intake.$defs, feed);
  const missing = namesIn($defs);
  for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
    if ($defs[name]) continue;
    if (!feed.$defs[name]) throw new Error(`schema/intake.schema.json: there is no definition "${name}"`);
    $defs[name] = resolved(feed.$defs[name], feed);
    missing.push(...namesIn($defs[name]));
  }
  return { $id: intake.$id, $defs };
}

/** The strictest value of a keyword in a node and in what it refers to. */
function strictest(node, keyword, defs) {
  const parts = [node, ...(node.$ref ? [defs[node.$ref.split('/').at(-1)]] : []), ...(node.allOf ?? [])];
  const found = parts.flatMap((part) => (part === node ? [node[keyword]] : [strictest(part, keyword, defs)])).filter((value) => value !== undefined);
  return found.length ? Math.min(...found) : undefined;
}

function limitsOf(definition, defs) {
  const fields = Object.entries(definition.properties).map(([name, node]) => {
    const limits = { required: definition.required?.includes(name) ?? false, maxLength: strictest(node, 'maxLength', defs), maxItems: strictest(node, 'maxItems', defs) };
    const written = Object.entries(limits).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${value}`);
    return `  ${name}: { ${written.join(', ')} },\n`;
  });
  return `{\n${fields.join('')}}`;
}

/** `src/domain/generated/intake.ts`. `declare` writes the type of a definition. */
export function intakeTypes(intake, feed, { notice, declare }) {
  const { $defs } = intakeBundle(intake, feed);
  const own = Object.keys(intake.$defs);
  const text = own.map((name) => declare(name, $defs[name], $defs)).join('\n\n');
  const imported = Object.keys($defs).filter((name) => !own.includes(name) && new RegExp(`[:(|] ?${name}\\b`, 'u').test(text.replace(/\/\*\*.*?\*\//gu, '')));
  return `${notice('intake')}import type { ${imported.sort().join(', ')} } from './feed.js';

${text}

/** How long each part of a proposal may be, in characters, and which cannot be left out. */
export const proposalLimits = ${limitsOf($defs.ProposalContent, $defs)} as const;

/** The same for who proposes. */
export const authorLimits = ${limitsOf($defs.ProposalAuthor, $defs)} as const;
`;
}

/** `server/src/intake/generated/intake-schema.ts`. */
export function intakeSchemaModule(intake, feed, { notice }) {
  return `${notice('intake')}/** schema/intake.schema.json with the parts of the feed's schema it refers to (JSON Schema 2020-12). */
export const intakeSchema = ${JSON.stringify(intakeBundle(intake, feed), null, 2)};
`;
}
