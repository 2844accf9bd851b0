import { css } from 'lit';

export const agreementsStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.5em var(--_space);
    max-inline-size: 60em;
  }
  .figure {
    display: flex;
    flex-direction: column-reverse;
    justify-content: start;
  }
  .figure dt {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .figure dd {
    font-size: 1.9em;
    font-weight: 600;
    line-height: 1.2;
  }
  .figure.overdue.some dd {
    color: var(--_alert);
  }
  .definitions {
    margin-block: 0.5em var(--_space);
  }
  .definitions dl {
    max-inline-size: 48em;
  }
  .definitions dl > div {
    padding-block: 0.35em;
  }
  .definitions dt {
    font-weight: 600;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_space);
    margin-block-end: 0.75em;
  }
  .toolbar .field {
    flex: 1 1 9em;
    max-inline-size: 18em;
  }
  .toolbar .search {
    flex: 2 1 14em;
    max-inline-size: 32em;
  }
  @container (inline-size < 28em) {
    .toolbar .field {
      max-inline-size: none;
    }
  }
  .group > .subheading {
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_line);
    margin-block-end: 0;
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .group li[part~='agreement'] {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .group li[part~='agreement'] {
      content-visibility: visible;
    }
    .subheading {
      break-after: avoid;
    }
  }
`;
