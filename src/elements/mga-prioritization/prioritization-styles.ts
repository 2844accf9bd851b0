import { css } from 'lit';

export const prioritizationStyles = css`
  .about {
    display: grid;
    gap: 0.4em;
    max-inline-size: 48em;
  }
  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .documents a {
    padding-block: 0.2em;
  }
  section > p {
    max-inline-size: 48em;
  }
  section > .filters {
    grid-template-columns: minmax(0, 20em);
    margin-block-end: 0.75em;
  }
  .rules {
    max-inline-size: 48em;
  }
  .rules ul {
    padding-inline-start: 1.25em;
  }
  .rules li {
    margin-block-end: 0.4em;
  }

  .weights li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .weights ul {
    margin-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  @container (inline-size >= 40em) {
    .weights li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
    }
  }
  .weights .name {
    font-weight: 600;
  }
  .weights .tried,
  .news .whose {
    color: var(--_limited);
    font-weight: 600;
  }
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.5em;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .try input[type='range'] {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .try input[type='number'] {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .try input[aria-invalid] {
    border: 2px solid var(--_alert);
  }
  .try .alert {
    grid-column: 1 / -1;
  }
  .news {
    margin-block-end: 0.75em;
    padding: 0.6em 0.9em;
    border: 2px dashed var(--_limited);
    border-radius: var(--_radius);
  }
  .news .whose {
    font-size: 0.875em;
  }

  .score {
    font-size: 1.05em;
  }
  .product {
    display: inline-block;
    max-inline-size: 100%;
  }
  .ranking strong {
    font-size: 1.1em;
  }
  .ranking strong + .small {
    display: block;
  }
  .themes .badge {
    align-items: start;
    line-height: 1.35;
  }
  .change.up {
    --_status: var(--_complete);
  }
  .change.down {
    --_status: var(--_alert);
  }
  .change.up path,
  .change.down path {
    fill: currentColor;
  }
  .themes .small {
    font-weight: 400;
  }

  .strip,
  .gauge {
    position: relative;
    display: block;
    max-inline-size: 12em;
    block-size: 0.75em;
    margin-block: 0.3em;
    border-block-end: 1px solid var(--_control);
  }
  .strip .band {
    position: absolute;
    inset-block: 0.1em 0;
    inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    background: color-mix(in srgb, var(--_accent) 45%, transparent);
    border: 1px solid var(--_accent);
    border-inline-width: 2px;
  }
  .strip .mean {
    position: absolute;
    inset-block: -0.15em;
    inset-inline-start: calc(var(--at) * 100%);
    border-inline-start: 2px solid currentColor;
  }
  .gauge {
    display: inline-block;
    inline-size: 6em;
    margin-block: 0;
  }
  .gauge span {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--to) * 100%);
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .strip .band,
    .gauge span {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .strip .mean {
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .weights li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.4em;
    }
    .weights li,
    .news {
      break-inside: avoid;
    }
    .rules::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .subheading {
      break-after: avoid;
    }
  }
`;
