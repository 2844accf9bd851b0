// Writes what a data dictionary says of each field of the feed's records: src/domain/generated/field-notes.ts.

const nameOf = (reference) => reference.replace('#/$defs/', '');
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What a cell made of a property holds, in words: the name of a kind of value in the schema, the words it may be, or a plain type. */
function kindOf(node, definitions) {
  if (node.$ref) {
    const definition = definitions[nameOf(node.$ref)];
    return definition.enum ? kindOf(definition, definitions) : nameOf(node.$ref);
  }
  if (node.enum) return node.enum.join(', ');
  if (node.type === 'array') return `list of ${node.items ? kindOf(node.items, definitions) : 'values'}`;
  return node.type ?? 'text';
}

/**
 * @param {object} schema the parsed schema of the feed
 * @param {string} notice first line of the file
 * @returns {string} TypeScript
 */
export function fieldNotes(schema, notice) {
  const records = Object.entries(schema.$defs).filter(([, node]) => node.properties);
  const rows = records.flatMap(([record, { properties }]) =>
    Object.entries(properties).map(([name, node]) => {
      const meaning = node.description ?? schema.$defs[nameOf(node.$ref ?? '')]?.description ?? '';
      return `  '${record}.${name}': [${quoted(kindOf(node, schema.$defs))}, ${quoted(meaning)}],`;
    }),
  );
  return `${notice}
/** What each field of a record holds and means, by record and field. */
export const fieldNotes: Readonly<Record<string, readonly [kind: string, meaning: string]>> = {
${rows.join('\n')}
};
`;
}
