import { css } from 'lit';

/** A proposal on its way, and its receipt. */
export const sendingStyles = css`
  .posting {
    margin-block-end: var(--_space);
    padding: 1em 1.2em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_limited);
    border-radius: var(--_radius);
  }
  .posting.refused {
    border-inline-start-color: var(--_alert);
  }
  .posting.received {
    border-inline-start-color: var(--_complete);
  }
  .posting > p,
  .posting [role='status'] > p {
    margin-block-end: 0.6em;
  }
  .posting .subheading {
    margin-block-start: 0;
  }
  .posting [tabindex='-1']:focus {
    outline: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .actions .link {
    min-block-size: max(2.75em, 44px);
  }
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
