import { css } from 'lit';

export const meetingStyles = css`
  .meeting {
    display: grid;
    grid-template-columns: minmax(4.75em, max-content) minmax(0, 1fr);
    gap: 0 var(--_space);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .meetings {
    border-block-start: 1px solid var(--_line);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    margin-block: 0.15em;
  }
  .access {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-weight: 600;
  }
  .access svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: var(--_not-started);
    stroke-width: 1.5;
  }
  .access.open svg {
    stroke: var(--_complete);
  }
  .access .fill {
    fill: var(--_complete);
    stroke: none;
  }
  .minutes {
    margin-block-start: 0.25em;
  }
  .minutes.published {
    font-weight: 600;
  }
  .meeting > .actions {
    grid-column: 2;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em 0.25em;
  }
  .more summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
  }
  .more[open] summary {
    margin-block-end: 0.25em;
  }
  .more dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.3em;
  }
  .more dt {
    color: var(--_muted);
  }
  .more p {
    max-inline-size: 44em;
    margin-block-end: 0.4em;
  }
  .items {
    padding-inline-start: 1.1em;
  }
  .none,
  .undated {
    padding-block: 0.5em;
  }
  .more-meetings {
    margin-block-start: var(--_space);
  }
  @container (inline-size >= 52em) {
    .upcoming > .meeting,
    .chosen-day .meeting {
      grid-template-columns: minmax(4.75em, max-content) minmax(0, 1fr) auto;
    }
    .content {
      grid-column: 2;
    }
    .meeting > .actions {
      grid-area: 1 / 3;
      flex-direction: column;
      min-inline-size: 11em;
      margin-block: 0;
    }
  }
  @container (inline-size < 30em) {
    .meeting {
      grid-template-columns: minmax(4.6em, max-content) minmax(0, 1fr);
      gap: 0 0.75em;
    }
    .more dl > div {
      display: block;
    }
  }
  @media print {
    .meeting {
      break-inside: avoid;
    }
    .subheading {
      break-after: avoid;
    }
    .more:not([open]) {
      display: none;
    }
  }
`;
