import { css } from 'lit';

export const boardTableStyles = css`
  button.sort {
    display: inline;
    min-block-size: 0;
    padding: 0.2em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.sort span {
    display: inline-block;
    inline-size: 1.2em;
    text-align: center;
  }
  @media (forced-colors: active) {
    button.sort {
      text-decoration: underline;
    }
  }
  tbody th {
    font-weight: inherit;
  }
  /* Rows of a grid, for a table is only laid out whole: rows out of view wait until they come near it. The roles tell that it is a table. */
  @media screen {
    @container (inline-size >= 48em) {
      table,
      thead,
      tbody {
        display: block;
      }
      tr {
        display: grid;
        grid-template-columns: 4.75em minmax(0, 3fr) minmax(0, 2fr) 9.5em 9.5em minmax(0, 1.2fr) 8em;
      }
      /* Headings on one line, whether they sort or not. */
      thead tr {
        align-items: baseline;
        border-block-end: 2px solid var(--_control);
      }
      thead th {
        border: 0;
      }
      tbody tr:nth-child(n + 17) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 4em;
      }
    }
  }
  @container (inline-size < 48em) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      display: block;
      margin-block-end: 0.5em;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }
    thead th {
      padding-inline: 0;
      white-space: nowrap;
      border: 0;
    }
    tbody tr:nth-child(n + 9) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
    }
    tbody tr {
      margin-block-end: 0.75em;
      padding: 0.9em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tbody th,
    td {
      padding: 0.2em 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 0.5em;
    }
    td.blank {
      display: none;
    }
    td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
  @container (inline-size < 20em) {
    td {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    tbody tr:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
