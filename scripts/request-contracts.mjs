// What is derived from schema/intake.schema.json and schema/staff.schema.json: the types (and the limits the form works with), and one schema
// without references to other files for the server, which checks requests with it and publishes it as OpenAPI.

/** The file and the definition a reference leads to: "urn:mga-widgets:feed:1#/$defs/Proposal/properties/title". */
const referenceShape = /^(urn:[^#]*)?#\/(.+)$/u;

const isNamed = (reference) => /^[^#]*#\/\$defs\/[^/]+$/u.test(reference);

function nodeAt(reference, schemas) {
  const [, id, path] = referenceShape.exec(reference);
  return path.split('/').reduce((node, step) => node?.[step], schemas.get(id));
}

/** A copy in which each reference leads to a definition by its name: what points into one is replaced by what stands there. */
function resolved(node, schemas) {
  if (Array.isArray(node)) return node.map((item) => resolved(item, schemas));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...own } = node;
  const rest = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, resolved(value, schemas)]));
  if ($ref === undefined) return rest;
  if (isNamed($ref)) return { $ref: $ref.replace(/^urn:[^#]*/u, ''), ...rest };
  return { ...resolved(nodeAt($ref, schemas), schemas), ...rest };
}

/** The names of the definitions a node refers to. */
const namesIn = (node) => [...JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/gu)].map(([, name]) => name);

/** One self-contained schema: its own definitions, and those of the others they need. Names are never used twice. */
function bundle(own, others) {
  // A reference without a file is into the schema it stands in.
  const from = (schema) => new Map([[undefined, schema], ...others.map((other) => [other.$id, other])]);
  const $defs = resolved(own.$defs, from(own));
  const missing = namesIn($defs);
  for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
    if ($defs[name]) continue;
    const found = others.find((schema) => schema.$defs[name]);
    if (!found) throw new Error(`${own.$id}: there is no definition "${name}"`);
    $defs[name] = resolved(found.$defs[name], from(found));
    missing.push(...namesIn($defs[name]));
  }
  return { $id: own.$id, $defs };
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

/** Types of a schema's own definitions, with imports of those of the others: `files` says where each is. `declare` writes the type of a definition. */
function typesOf(own, others, files, declare) {
  const { $defs } = bundle(own, others);
  const names = Object.keys(own.$defs);
  const text = names.map((name) => declare(name, $defs[name], $defs)).join('\n\n');
  const code = text.replace(/\/\*\*.*?\*\//gu, '');
  const used = Object.keys($defs).filter((name) => !names.includes(name) && new RegExp(`[:(|] ?${name}\\b`, 'u').test(code));
  const imports = others.flatMap((schema, index) => {
    const from = used.filter((name) => schema.$defs[name]).sort();
    return from.length ? [`import type { ${from.join(', ')} } from '${files[index]}';\n`] : [];
  });
  return `${imports.join('')}\n${text}\n`;
}

/** `src/domain/generated/intake.ts`. */
export function intakeTypes(intake, feed, { notice, declare }) {
  const { $defs } = bundle(intake, [feed]);
  return `${notice('intake')}${typesOf(intake, [feed], ['./feed.js'], declare)}
/** How long each part of a proposal may be, in characters, and which cannot be left out. */
export const proposalLimits = ${limitsOf($defs.ProposalContent, $defs)} as const;

/** The same for who proposes. */
export const authorLimits = ${limitsOf($defs.ProposalAuthor, $defs)} as const;

/** The same for a registration. */
export const registrationLimits = ${limitsOf($defs.RegistrationDetails, $defs)} as const;
`;
}

/** `src/domain/generated/staff.ts`. */
export const staffTypes = (staff, intake, feed, { notice, declare }) => notice('staff') + typesOf(staff, [intake, feed], ['./intake.js', './feed.js'], declare);

/** `server/src/…/generated/…-schema.ts`. */
export function schemaModule(name, own, others, { notice }) {
  return `${notice(name)}/** schema/${name}.schema.json with the parts of the other schemas it refers to (JSON Schema 2020-12). */
export const ${name}Schema = ${JSON.stringify(bundle(own, others), null, 2)};
`;
}
