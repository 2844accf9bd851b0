import { css } from 'lit';

/** The figure at the head of a coverage: how many of how many, against what target, and how it is computed. */
export const coverageSummaryStyles = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.5em;
  }
  .total strong {
    margin-inline-end: 0.15em;
    font-size: 1.9em;
    font-weight: 600;
    line-height: 1.2;
  }
  .target {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .definitions {
    margin-block: 0.25em var(--_space);
  }
  .definitions p {
    max-inline-size: 48em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
