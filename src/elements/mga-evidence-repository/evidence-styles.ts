import { css } from 'lit';

export const evidenceStyles = css`
  .chooser {
    max-inline-size: 32em;
  }
  .lead {
    max-inline-size: 44em;
    margin-block: 0.75em 0.25em;
  }
  .lead p + p {
    margin-block-start: 0.4em;
  }
  .about {
    max-inline-size: 44em;
    margin-block-end: var(--_space);
  }
  .about > * + *,
  .about dl > div + div {
    margin-block-start: 0.4em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_space);
    margin-block: var(--_space) 0.5em;
  }
  .search-field {
    flex: 1 1 14em;
    max-inline-size: 32em;
  }
  .count {
    min-block-size: 1.5em;
  }
  .groups > .group:first-child,
  .standard {
    border-block-start: 2px solid var(--_line);
  }
  .standard {
    margin-block-start: var(--_space);
  }
  .standard > .subheading {
    margin-block-start: 0.75em;
  }
  .group {
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.5em;
  }
  .group[open] {
    content-visibility: visible;
    padding-block-end: var(--_space);
  }
  .group > summary {
    padding-block: 0.7em;
  }
  .group-title {
    font-weight: 600;
    line-height: 1.35;
  }
  .group-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1.1em;
    margin-block-start: 0.2em;
  }
  .group > .standing,
  .group > section > .group-facts {
    margin-block: 0.4em;
  }
  .coding {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .items {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .item:nth-child(n + 16) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.5em;
  }
  .item:last-child {
    border-block-end: 0;
  }
  .item-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9em;
    max-inline-size: 46em;
  }
  /* Old is no fault: what was done in time was proven then. */
  .age .verdict.pending {
    --_status: var(--_limited);
  }
  .card > summary {
    inline-size: fit-content;
    min-block-size: 26px;
    color: var(--_accent);
    font-size: 0.875em;
  }
  /* A link alone on a line of small text. */
  .cite a {
    display: inline-block;
    padding-block: 0.35em;
  }
  .card code {
    overflow-wrap: anywhere;
  }
  .check {
    margin-block-start: 0.9em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .check.not-met {
    border-inline-start-color: var(--_alert);
  }
  .check.met {
    border-inline-start-color: var(--_complete);
  }
  .check-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.9em;
  }
  .missing {
    margin-block: 0.35em;
  }
  .missing > * + * {
    margin-block-start: 0.3em;
  }
  .record {
    padding-block: 0.25em;
  }
  .record .fact::before {
    content: '· ';
  }
  .others {
    margin-block-start: 0.9em;
  }
  .cited {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .cited > .subheading {
    margin-block-start: 0;
  }
  .pack {
    margin-block: var(--_space);
  }
  .pack p {
    margin-block: 0.35em 0;
  }
  .pack progress {
    inline-size: min(100%, 24em);
    accent-color: var(--_accent);
  }
  @media print {
    .group {
      content-visibility: visible;
    }
    .group:not([open]) {
      break-inside: avoid;
    }
    summary,
    .subheading,
    .check-head {
      break-after: avoid;
    }
    .item {
      content-visibility: visible;
      break-inside: avoid;
    }
    .card:not([open]) {
      display: none;
    }
    .about::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
