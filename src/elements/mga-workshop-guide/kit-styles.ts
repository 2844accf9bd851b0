import { css } from 'lit';

/** The kit is for paper alone: on paper it takes the place of everything else. */
export const kitStyles = css`
  .kit {
    display: none;
  }
  @media print {
    .root:has(.kit) .screen {
      display: none;
    }
    .kit {
      display: block;
      font-size: 11pt;
      line-height: 1.35;
    }
    .sheet:not(:last-child) {
      break-after: page;
    }
    .sheet-title {
      margin-block-end: 0.6em;
      font-size: 1.3em;
      font-weight: 600;
    }
    .sheet tr,
    .sheet li,
    .question {
      break-inside: avoid;
    }
    .sheet .subheading {
      margin-block: 0.8em 0.2em;
      break-after: avoid;
    }
    .sheet :is(th, td) {
      padding: 0.3em 0.5em;
    }
    .rule {
      display: inline-block;
      inline-size: 24em;
      max-inline-size: 70%;
      border-block-end: 1px solid var(--_line);
    }
    .grid {
      margin-block-start: 0.6em;
      table-layout: fixed;
    }
    .grid :is(th, td) {
      border: 1px solid var(--_line);
    }
    .grid td {
      block-size: 2.4em;
    }
    .grid :is(th, td):first-child {
      inline-size: 3.4em;
      white-space: nowrap;
    }
    .card {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5em 1.5em;
      align-content: start;
    }
    .card > * {
      grid-column: 1 / -1;
    }
    .card > .short:not(:first-of-type) {
      grid-column: auto;
    }
    .rule-line {
      block-size: 1.9em;
      border-block-end: 1px solid var(--_line);
    }
    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 1.5em;
    }
    .box {
      display: inline-block;
      inline-size: 0.9em;
      block-size: 0.9em;
      border: 1px solid;
      vertical-align: -0.1em;
    }
  }
`;
