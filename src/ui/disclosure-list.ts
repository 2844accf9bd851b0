import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Something a reader can choose to see what is behind it. */
export interface Disclosure {
  /** Stable, unique in its list. */
  key: string;
  /** Classes of its entry. */
  className?: string;
  /** What its button says. */
  label: unknown;
  /** What is shown under it while it is open; called only then. */
  panel: () => unknown;
}

interface DisclosureListOptions {
  /** Name of the list. */
  label: string;
  /** Key of the one that is open. */
  open: string | undefined;
  /** Takes the key of what the reader opened, `undefined` when it was closed. */
  onOpen: (key: string | undefined) => void;
}

/**
 * A list of buttons of which one at a time shows what is behind it, right after itself. Each is a stop of Tab; arrows, Home and End move among them
 * too, and Escape closes what is open and brings the focus back to its button.
 */
export function disclosureList(entries: readonly Disclosure[], { label, open, onOpen }: DisclosureListOptions): TemplateResult {
  return html`<ol class="plain disclosures" part="list" role="list" aria-label=${label} @keydown=${(event: KeyboardEvent) => onKey(event, onOpen)}>
    ${repeat(
      entries,
      ({ key }) => key,
      ({ key, className = '', label: words, panel }) => html`<li class="disclosure ${className} ${key === open ? 'open' : ''}" part="entry">
        <button type="button" part="choose" data-key=${key} aria-expanded=${String(key === open)} @click=${() => onOpen(key === open ? undefined : key)}>${words}</button>
        ${key === open ? html`<div class="disclosed" part="panel">${panel()}</div>` : nothing}
      </li>`,
    )}
  </ol>`;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function onKey(event: KeyboardEvent, onOpen: (key: string | undefined) => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = event.currentTarget as HTMLElement;
  if (event.key === 'Escape') {
    const opener = list.querySelector<HTMLElement>('[aria-expanded="true"]');
    if (!opener) return;
    event.preventDefault();
    opener.focus();
    onOpen(undefined);
    return;
  }
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-key]')];
  const here = buttons.indexOf(event.target as HTMLElement);
  const next = buttons[target(event.key, here, buttons.length, getComputedStyle(list).direction === 'rtl')];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Index a key goes to, or −1. Left and right follow the direction of the text. */
function target(key: string, here: number, count: number, rightToLeft: boolean): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key] ?? 0;
  return step === 0 ? -1 : here + (rightToLeft && /Left|Right/.test(key) ? -step : step);
}

export const disclosureStyles = css`
  .disclosure > button {
    justify-content: start;
    inline-size: 100%;
    font-weight: 400;
    text-align: start;
  }
  .disclosure.open > button {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .disclosed {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .disclosed > :first-child {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .disclosure.open > button {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .disclosure > button {
      display: flex;
    }
  }
`;
