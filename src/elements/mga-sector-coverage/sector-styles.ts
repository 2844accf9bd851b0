import { css } from 'lit';

export const sectorStyles = css`
  .summary {
    margin-block-end: 0.5em;
  }
  .plans {
    margin-block: 0.25em 0.5em;
  }
  .plans li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-block: 0.15em;
  }
  .counts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
    align-items: start;
  }
  @container (inline-size >= 52em) {
    .counts:has(> .chart) {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_space);
    margin-block: 1.5em 0.75em;
  }
  .detail-head .subheading {
    margin: 0;
  }

  .matrix {
    margin-block-start: 0.5em;
  }
  .matrix .mark {
    inline-size: 6em;
    text-align: center;
  }
  .matrix .reached {
    min-inline-size: 8.5em;
  }
  .matrix .verdict {
    display: flex;
    font-size: 0.875em;
  }
  .presence {
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    color: var(--_muted);
    vertical-align: middle;
  }
  .presence.there {
    color: var(--_accent);
  }
  .presence .fill {
    fill: currentColor;
  }
  .narrow-only {
    display: none;
  }
  @container (inline-size < 48em) {
    .matrix,
    .matrix tbody {
      display: block;
    }
    .matrix thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .matrix tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 1em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    .matrix :is(th, td) {
      padding: 0;
      border: 0;
    }
    .matrix th[scope='row'] {
      flex: 1 0 100%;
      font-weight: 600;
    }
    .matrix td.mark {
      display: none;
    }
    .matrix .reached {
      display: flex;
      align-items: center;
      gap: 0.6em;
      min-inline-size: 4em;
    }
    .matrix .missing {
      flex: 1 1 18em;
    }
    .narrow-only {
      display: inline;
    }
  }
  @media print {
    .matrix tr {
      break-inside: avoid;
    }
  }
`;
