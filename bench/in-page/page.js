// What a visit of a page of eight widgets felt like, and the same page as static HTML.

import { htmlOf } from './static-copy.js';

const widgets = () => [...document.querySelectorAll('[data-widget]')];

/** Waits until every widget of the page, where there are any that are defined, is drawn; gives the moment, in milliseconds since the page was asked for. */
export async function drawn() {
  const isDrawn = (widget) => widget.shadowRoot?.querySelector('[part~=base]')?.getAttribute('aria-busy') === 'false';
  const start = performance.now();
  while (!widgets().every(isDrawn)) {
    if (performance.now() - start > 120_000) throw new Error(`Not drawn: ${widgets().filter((widget) => !isDrawn(widget)).map(({ localName }) => localName)}`);
    await new Promise(requestAnimationFrame);
  }
  return performance.now();
}

/** What was seen: largest contentful paint in milliseconds, blocking time after the first paint in milliseconds (what each task takes beyond 50), layout shift. */
export async function felt() {
  // Nothing comes any more once a second has gone by without a long task.
  let count = -1;
  while (count !== window.seen.longTasks.length) {
    count = window.seen.longTasks.length;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const { longTasks, shifts, largest, largestName, firstPaint } = window.seen;
  return { largest, largestName, firstPaint, blocking: longTasks.filter(([start]) => start >= firstPaint).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0), shift: shifts.reduce((sum, value) => sum + value, 0) };
}

/** The height of each widget in pixels, by tag: what a page keeps for it while it is loading. */
export const heights = () => Object.fromEntries(widgets().map((widget) => [widget.localName, Math.ceil(widget.getBoundingClientRect().height)]));

/** What every widget drew, as HTML with its style sheets, to be put in the place of each: shadow roots that are declared. */
export function staticWidgets() {
  const declared = (widget) => {
    const styles = widget.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return `<template shadowrootmode="open"><style>${styles.join('\n')}</style>${htmlOf(widget.shadowRoot)}</template>`;
  };
  return widgets().map((widget) => `<div data-widget="${widget.localName}">${declared(widget)}</div>`).join('\n');
}
