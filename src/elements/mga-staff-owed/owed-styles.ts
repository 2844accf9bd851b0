import { css } from 'lit';

export const owedStyles = css`
  .lead {
    font-size: 1.1em;
    font-weight: 600;
  }
  .lead + p {
    margin-block-start: 0.25em;
  }
  table {
    margin-block-start: var(--_space);
  }
  caption {
    padding-block-end: 0.4em;
  }
  .pending {
    font-size: 1.1em;
  }
  .note {
    display: block;
  }
  tfoot :is(th, td) {
    border-block-end: 0;
  }
  .bar {
    display: flex;
    gap: 2px;
    min-inline-size: 9em;
    max-inline-size: 22em;
    block-size: 0.6em;
    margin-block: 0.45em 0.3em;
  }
  /* From light to dark: the longer the wait, the heavier. */
  .part,
  .key {
    border: 1px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 30%, transparent);
    forced-color-adjust: none;
  }
  .upTo10 {
    background: color-mix(in srgb, var(--_accent) 65%, transparent);
  }
  .upTo20 {
    background: var(--_accent);
  }
  .more {
    border-color: var(--_alert);
    background: var(--_alert);
  }
  .part {
    flex-basis: 4px;
    min-inline-size: 4px;
  }
  .key {
    display: inline-block;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.35em;
  }
  .waits {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: var(--_space) 0.75em;
  }
  .method {
    max-inline-size: 60em;
    margin-block-start: var(--_space);
  }
  /* In a column; one under the other there may be no room for that. */
  @container (inline-size >= 44em) {
    .folio,
    .note,
    .waits li {
      white-space: nowrap;
    }
  }
  @container (inline-size < 44em) {
    .pending ~ .note {
      display: inline;
      margin-inline-start: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .part,
    .key {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .part,
    .key {
      print-color-adjust: exact;
    }
  }
`;
