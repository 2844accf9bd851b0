import { css } from 'lit';

export const minutesStyles = css`
  .chooser {
    max-inline-size: 44em;
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .kind {
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .title {
    margin-block-end: 0.9em;
  }
  .title .heading {
    margin: 0;
    font-size: 1.5em;
  }
  [data-place] {
    scroll-margin-block-start: 1em;
  }
  .facts > div {
    display: grid;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .facts > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .facts dt,
  .label {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
  }
  .contents a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2em;
  }
  .section-head {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    margin-block: 2em 0.75em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_line);
  }
  .section-title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .anchor {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    color: var(--_muted);
    text-decoration: none;
  }
  .anchor:hover {
    color: var(--_accent);
  }
  .prose {
    max-inline-size: 42em;
  }
  .discussion p + p,
  .discussion p + ul,
  .discussion p + ol,
  .discussion ul + p,
  .discussion ol + p {
    margin-block-start: 0.75em;
  }
  .discussion .subheading:first-child {
    margin-block-start: 0;
  }
  .label {
    margin-block: 1.25em 0.25em;
    font-weight: 600;
  }
  .attendees li {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  .attendees:first-child .label {
    margin-block-start: 0;
  }
  .sectors {
    max-inline-size: 26em;
  }
  .sectors :is(th, td) {
    padding: 0.35em 0.5em 0.35em 0;
    font-weight: 400;
  }
  .sectors td,
  .sectors thead th:last-child {
    padding-inline: 0;
    text-align: end;
  }
  .sectors :is(thead, tfoot) th,
  .sectors tfoot td {
    font-weight: 600;
  }
  .sectors p {
    margin-block-start: 0.35em;
  }
  .numbered > li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    align-items: baseline;
    padding-block: 0.35em;
  }
  .recommendations .numbered {
    max-inline-size: 44em;
  }
  .number {
    min-block-size: 24px;
    color: var(--_muted);
    text-decoration: none;
  }
  a.number:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .agreements > li {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .agreements > li:first-child {
    padding-block-start: 0.25em;
  }
  @container (inline-size >= 32em) {
    .facts > div {
      grid-template-columns: 12em 1fr;
    }
  }
  @container (inline-size >= 44em) {
    .attendees li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
      align-items: baseline;
    }
  }
  @media print {
    .section-head,
    .label,
    .subheading {
      break-after: avoid;
    }
    .attendees li,
    .numbered > li,
    .sectors {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
