/** See property-settings.mjs. */
export function propertySettings(environment?: NodeJS.ProcessEnv): { full: boolean; seed?: number };
