/** How far tests with hostile data and with values of chance go: the short form or, with HOSTILE=full, all of it. See scripts/property-settings.mjs. */
export interface PropertySettings {
  full: boolean;
  /** Which share of the texts, from 1, and of how many. */
  shard: { index: number; count: number };
  seed?: number;
}

export const propertySettings: PropertySettings =
  'window' in globalThis ? ((await (await fetch('/property-settings.json')).json()) as PropertySettings) : (await import('../../scripts/property-settings.mjs')).propertySettings();
