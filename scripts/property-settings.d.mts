/** See property-settings.mjs. */
export function propertySettings(environment?: NodeJS.ProcessEnv): { full: boolean; shard: { index: number; count: number }; seed?: number };
