import { css } from 'lit';

/** A receipt: its mark, what has to be kept, and the buttons that copy it. */
export const receiptStyles = css`
  .check-mark {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-end: 0.3em;
    vertical-align: text-bottom;
    fill: var(--_complete);
  }
  .check-mark path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .keep {
    padding: 0.6em 0.9em;
    border: 2px solid var(--_limited);
    border-radius: var(--_radius);
  }
  .receipt {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .receipt dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .receipt dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
  }
  .receipt code {
    font-size: 1.1em;
    font-weight: 600;
    user-select: all;
  }
  .receipt #receipt-link {
    font-size: 0.95em;
    font-weight: 400;
  }
  .receipt .copy {
    min-block-size: 2.2em;
    padding: 0.2em 0.7em;
    font-size: 0.875em;
  }
  .copied:empty {
    display: none;
  }
`;
