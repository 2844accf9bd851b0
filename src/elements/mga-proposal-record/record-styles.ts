import { css } from 'lit';

export const recordStyles = css`
  .record-name {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.35;
  }
  .answers > div {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dd p + p {
    margin-block-start: 0.5em;
  }
  .reply {
    max-inline-size: 44em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_complete);
  }
  .reply > * + * {
    margin-block-start: 0.4em;
  }
  .said {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  .said > summary {
    font-size: 1.05em;
    font-weight: 600;
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
