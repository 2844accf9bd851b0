import { tagSuffix } from '../release/release.js';
import { reportVersions } from '../release/report-versions.js';

/**
 * Registers an element unless the page has one of that name already: a second copy of the script, or another version, must not throw. Versions that meet
 * on a page are told on the console.
 */
export function safeDefine(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag + tagSuffix)) customElements.define(tag + tagSuffix, element);
  reportVersions();
}
