import { css } from 'lit';

export const commitmentStyles = css`
  .commitment > * + * {
    margin-block-start: var(--_space);
  }
  .label {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .standing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .standing-status {
    font-size: 1.15em;
  }
  /* A link alone on a line of small text, close to the next thing to press. */
  .standing p > a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .prose {
    max-inline-size: 42em;
  }
  .prose p + p {
    margin-block-start: 0.6em;
  }
  .facts > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .facts > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (inline-size >= 32em) {
    .facts > div {
      grid-template-columns: 12em 1fr;
    }
  }
  .milestone {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .milestone > * + * {
    margin-block-start: 0.35em;
  }
  .milestone-title {
    font-weight: 600;
  }
  .milestone-state,
  .report-period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .reports > li {
    padding-block: 0.6em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .evidence > li,
  .criteria > li {
    padding-block: 0.25em;
  }
  .criteria > li {
    display: flex;
    gap: 0.6em;
  }
  .mark {
    flex: none;
    inline-size: 1.2em;
    font-weight: 700;
    text-align: center;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .milestone {
      break-inside: avoid;
    }
  }
`;
