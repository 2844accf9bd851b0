import { keptTexts } from './kept-text.js';

/** Texts that outlive a reload and go with the tab: for what is personal and only half done. */
export const tabTexts = keptTexts(() => globalThis.sessionStorage);
