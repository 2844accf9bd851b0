import { css } from 'lit';

export const cycleStyles = css`
  .plan {
    margin-block-end: 0.75em;
    font-size: 1.05em;
    font-weight: 600;
  }
  .chooser {
    max-inline-size: 32em;
    margin-block-end: var(--_space);
  }
  .only-print,
  .axis,
  .track {
    display: none;
  }
  .cycle ol {
    --_dot: 0.85em;
    position: relative;
  }
  .cycle li {
    position: relative;
    padding-block: 0 1.1em;
    padding-inline-start: 1.9em;
  }
  /* The rail, and on it a dot for each piece: filled when past, ringed while under way, hollow to come, dashed when nothing tells. */
  .cycle li::before {
    content: '';
    position: absolute;
    inset-block: 0.4em -0.4em;
    inset-inline-start: calc(var(--_dot) / 2 - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .cycle li:last-child::before {
    display: none;
  }
  .cycle li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 2px solid var(--_dot-color, var(--_not-started));
    border-radius: 50%;
    background: var(--_surface);
  }
  .stage.past::after {
    background: var(--_not-started);
  }
  .stage.now {
    --_dot-color: var(--_accent);
  }
  .stage.now::after {
    border-width: 0.27em;
  }
  .stage.untold::after {
    border-style: dashed;
  }
  .stage.delivery::after {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  .name {
    font-weight: 600;
    line-height: 1.35;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }
  .tags span + span::before {
    content: '· ' / '';
  }
  .stage.now .moment {
    color: var(--_accent);
    font-weight: 600;
  }
  .today-row {
    color: var(--_alert);
    font-weight: 600;
  }
  .cycle .today-row::after {
    border-color: var(--_alert);
    background: var(--_alert);
    block-size: 3px;
    inset-block-start: 0.7em;
    border: 0;
    border-radius: 0;
  }

  @container (inline-size >= 46em) {
    .axis,
    .cycle .stage {
      display: grid;
      grid-template-columns: minmax(15em, 2fr) 5fr;
      column-gap: 1.5em;
    }
    .cycle li,
    .cycle li:last-child {
      padding: 0;
    }
    .cycle li::before,
    .cycle li::after {
      display: none;
    }
    .words {
      padding-block: 0.55em;
    }
    .stage {
      border-block-start: 1px solid var(--_line);
    }
    .stage:last-of-type {
      border-block-end: 1px solid var(--_line);
    }
    .today-row {
      position: absolute !important;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .scale,
    .track {
      position: relative;
      display: block;
      grid-column: 2;
    }
    .scale {
      block-size: 3em;
      color: var(--_muted);
    }
    .scale span,
    .track span {
      position: absolute;
      inset-inline-start: calc(var(--at) * 100%);
    }
    .scale .year,
    .scale .month {
      inset-block-end: 0.1em;
      max-inline-size: calc((1 - var(--at)) * 100%);
      overflow: hidden;
      padding-inline-start: 0.35em;
      white-space: nowrap;
    }
    .scale .year {
      font-weight: 600;
    }
    .scale .today-name {
      inset-block-start: 0;
      color: var(--_alert);
      font-weight: 600;
      translate: calc(var(--at) * -100%);
    }
    .root[dir='rtl'] .today-name {
      translate: calc(var(--at) * 100%);
    }
    .track .tick,
    .track .now-line {
      inset-block: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .track .now-line {
      border-inline-start: 2px solid var(--_alert);
    }
    .track .bar {
      --_edge: 2px solid var(--_dot-color, var(--_not-started));
      inset-block-start: 0.85em;
      inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
      min-inline-size: 0.5em;
      block-size: 1em;
      border: var(--_edge);
      border-radius: 0.2em;
      background: var(--_surface);
    }
    .past .bar {
      background: color-mix(in srgb, var(--_not-started) 55%, var(--_surface));
    }
    .now .bar {
      background: color-mix(in srgb, var(--_accent) 35%, var(--_surface));
    }
    .untold .bar {
      border-style: dashed;
    }
    /* An edge whose day the source does not state. */
    .track .loose-start {
      border-inline-start-style: dotted;
    }
    .track .loose-end {
      border-inline-end-style: dotted;
    }
    .track .point {
      inset-block-start: 0.85em;
      inset-inline-start: calc(var(--from) * 100% - 0.45em);
      inline-size: 0.9em;
      block-size: 0.9em;
      border: 2px solid var(--_dot-color, var(--_not-started));
      background: var(--_surface);
      rotate: 45deg;
    }
    .past .point {
      background: var(--_not-started);
    }
  }

  @container (46em <= inline-size < 58em) {
    .scale .month {
      display: none;
    }
  }

  @media print {
    .only-print {
      display: block;
    }
    .cycle li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .stage.past::after,
    .today-row::after,
    .past .bar,
    .past .point {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .now .bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
