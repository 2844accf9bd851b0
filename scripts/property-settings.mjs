// How far the tests with hostile data and with values of chance go, for those that run in a browser:
//   HOSTILE=full          every text in every field, and many more documents of chance
//   HOSTILE_SHARD=2/8     the second eighth of the texts only
//   PROPERTY_SEED=123     the seed that a failure told, to see it again
export function propertySettings({ HOSTILE, HOSTILE_SHARD = '1/1', PROPERTY_SEED } = process.env) {
  const [index, count] = HOSTILE_SHARD.split('/').map(Number);
  return { full: HOSTILE === 'full', shard: { index, count }, ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }) };
}

export function servePropertySettings(context, next) {
  if (context.path !== '/property-settings.json') return next();
  context.body = propertySettings();
  return undefined;
}
