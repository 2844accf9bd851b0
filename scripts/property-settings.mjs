// How far the tests with hostile data and with values of chance go, for those that run in a browser:
//   HOSTILE=full          every text in every field, and many more documents of chance
//   PROPERTY_SEED=123     the seed that a failure told, to see it again
/** @returns {{full: boolean, seed?: number}} */
export const propertySettings = (environment = process.env) => ({ full: environment.HOSTILE === 'full', ...(environment.PROPERTY_SEED && { seed: Number(environment.PROPERTY_SEED) }) });

export function servePropertySettings(context, next) {
  if (context.path !== '/property-settings.json') return next();
  context.body = propertySettings();
  return undefined;
}
