/** The record without the properties that hold nothing: `undefined`, an empty list, an empty record. */
export function given<Value extends object>(record: Value): Value {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (!isNothing(value)) kept[name] = value;
  return kept as Value;
}

function isNothing(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
