import { css } from 'lit';

export const summaryStyles = css`
  .plan-title {
    margin-block-start: -0.4em;
  }
  .lead {
    margin-block: 0.5em;
    max-inline-size: 44em;
    font-size: 1.15em;
    line-height: 1.4;
  }
  .standing {
    max-inline-size: 60em;
    margin-block: var(--_space);
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 0.9em;
    margin-block: 0.35em 0.5em;
  }
  .piece {
    flex: 1 1 0;
    min-inline-size: 4px;
    background: var(--_status, var(--_not-started));
    border: 1px solid transparent;
  }
  .piece:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .piece:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .piece.not-started,
  .piece.not-reported {
    border: 1px solid var(--_not-started);
    background: transparent;
  }
  .piece.not-reported {
    border-style: dashed;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
  }
  .legend .status {
    font-weight: 400;
  }
  .groups {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    align-items: start;
  }
  .group {
    min-inline-size: 0;
  }
  @container (inline-size < 24em) {
    .figure .value:not(.amount) {
      max-inline-size: 7.5em;
    }
  }
  @container (inline-size >= 42em) {
    .groups {
      grid-template-columns: 1fr 1fr;
      grid-template-rows: auto 1fr;
    }
    /* The longest group beside the other two. */
    .group:last-child {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container (inline-size >= 66em) {
    .groups {
      grid-template-columns: repeat(3, 1fr);
    }
    .group:last-child {
      grid-area: auto;
    }
  }
  .group > .subheading {
    margin-block-end: 0;
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_control);
  }
  .figure {
    border-block-end: 1px solid var(--_line);
  }
  .figure > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1em 0.75em;
    align-items: baseline;
    padding-block: 0.65em;
  }
  .figure .name {
    line-height: 1.35;
  }
  .figure .value {
    font-weight: 600;
    text-align: end;
  }
  .figure .value.amount {
    font-size: 1.2em;
    white-space: nowrap;
  }
  .figure .held {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 0.9em;
    font-size: 0.875em;
  }
  .figure .verdict {
    white-space: nowrap;
  }
  .figure .verdict.met {
    color: var(--_complete);
  }
  .figure .verdict.not-met {
    color: var(--_alert);
  }
  .figure .verdict.pending {
    color: var(--_accent);
  }
  .figure .target,
  .figure .caveat {
    color: var(--_muted);
  }
  .figure .caveat {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .about {
    padding-block-end: 1em;
  }
  .about > * + * {
    margin-block-start: 0.6em;
  }
  .about dt,
  .records-name {
    font-weight: 600;
  }
  .about dl > div + div,
  .meanings dl > div {
    margin-block-start: 0.4em;
  }
  .records {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .records-name {
    margin-block-start: 0.75em;
  }
  .records > .records-name:first-child {
    margin-block-start: 0;
  }
  .record {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .record:last-child {
    border-block-end: 0;
  }
  .fact {
    display: block;
  }
  .meanings {
    margin-block-start: var(--_space);
    max-inline-size: 44em;
  }
  @media print {
    .figure::details-content,
    .meanings::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* On paper a figure that nobody opened says what it means, and no more: the scorecard is a page or two. */
    .figure:not([open]) .method {
      display: none;
    }
    .figure .about {
      padding-block-end: 0.6em;
    }
    .figure,
    .standing {
      break-inside: avoid;
    }
    .piece {
      print-color-adjust: exact;
    }
    .subheading {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .piece {
      border-color: CanvasText;
    }
    .piece.complete {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
