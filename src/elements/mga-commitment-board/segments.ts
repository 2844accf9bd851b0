import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Milestone } from '../../domain/feed.js';
import { milestoneStatus } from '../../domain/status.js';

/** The bars of each pattern that was met, until there are so many that copying hardly spares anything. */
const made = new Map<string, HTMLElement>();
const mostKept = 1_000;

function barsOf(pattern: string): HTMLElement {
  let bars = made.get(pattern);
  if (!bars) {
    bars = document.createElement('div');
    bars.className = 'segments';
    bars.setAttribute('aria-hidden', 'true');
    for (const status of pattern.split(' ')) bars.appendChild(document.createElement('span')).className = status;
    if (made.size >= mostKept) made.clear();
    made.set(pattern, bars);
  }
  return bars;
}

class Segments extends Directive {
  #pattern = '';

  override render(milestones: readonly Milestone[]): unknown {
    const pattern = milestones.map(milestoneStatus).join(' ');
    if (pattern === this.#pattern) return noChange;
    this.#pattern = pattern;
    return barsOf(pattern).cloneNode(true);
  }
}

/** Where each milestone stands, as bars; at least one. A board has the same few patterns again and again: each is made once and copied, which costs less than a template of its own. */
export const segments = directive(Segments);
