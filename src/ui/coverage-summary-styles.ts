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
    /* "9 de 17" begins with a digit, which would go to the wrong end of a line that runs from right to left. */
    display: inline-block;
    unicode-bidi: plaintext;
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
