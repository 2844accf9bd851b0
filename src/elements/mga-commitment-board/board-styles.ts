import { css } from 'lit';

export const boardStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_space);
    margin-block-end: 0.5em;
  }
  .toolbar .search {
    flex: 1 1 16em;
    max-inline-size: 32em;
  }
  .filters {
    margin-block: 0.5em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    margin-block: 0.5em 1em;
    padding-block: 0.6em;
    border-block: 1px solid var(--_line);
  }
  .counts details {
    flex: 1 1 100%;
  }
  .counts details[open] {
    max-inline-size: 48em;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .columns {
    display: grid;
    gap: 1.5em;
  }
  .column-heading {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.75em;
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_line);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    padding: 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card:hover {
    border-color: var(--_control);
  }
  .card-title {
    line-height: 1.35;
  }
  /* The whole card opens the commitment. */
  .card .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  button.open {
    font-weight: 600;
    text-decoration-color: transparent;
  }
  button.open:hover,
  .card:hover button.open {
    text-decoration-color: currentColor;
  }
  .card .open:focus-visible {
    outline: none;
  }
  .card .open:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .segments {
    display: flex;
    gap: 2px;
    margin-block-start: auto;
    padding-block-start: 0.35em;
  }
  .segments span {
    flex: 1;
    block-size: 6px;
    border: 1px solid var(--_status, var(--_control));
    border-radius: 1px;
  }
  .segments .limited,
  .segments .substantial,
  .segments .complete {
    background: var(--_status);
  }
  .segments .limited {
    background: linear-gradient(to right, var(--_status) 35%, transparent 35%);
  }
  .segments .substantial {
    background: linear-gradient(to right, var(--_status) 70%, transparent 70%);
  }
  .warnings {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  @container (inline-size >= 60em) {
    .root > .columns {
      display: flex;
      align-items: start;
    }
    .column {
      flex: 1 1 0;
      min-inline-size: 0;
    }
    /* An empty column leaves its room to the others. */
    .column.vacant {
      flex: 0 1 8.5em;
    }
  }

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
  tbody th {
    font-weight: inherit;
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
      gap: 0 1em;
    }
    thead th {
      padding-inline: 0;
      white-space: nowrap;
      border: 0;
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
      grid-template-columns: 8em 1fr;
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

  .timeline {
    margin-block-start: 0.75em;
    /* Room for the corners of a mark on the first or last day. */
    padding-inline: 0.2em;
  }
  .axis,
  .track {
    position: relative;
    block-size: 1.6em;
  }
  .axis {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .axis span,
  .track > span {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100%);
    white-space: nowrap;
  }
  .axis .year {
    padding-inline-start: 0.3em;
    border-inline-start: 1px solid var(--_line);
  }
  .axis .today {
    inset-block-start: -1.3em;
    color: var(--_alert);
    font-weight: 600;
  }
  /* About its place, and inside the axis at both of its ends. */
  .axis .today,
  .track .now,
  .track .mark-due {
    translate: calc(var(--at) * -100%);
  }
  .root[dir='rtl'] :is(.axis .today, .track .now, .track .mark-due) {
    translate: calc(var(--at) * 100%);
  }
  .axis {
    margin-block-start: 2em;
  }
  .timeline li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .track .tick {
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .track .now {
    inset-block: 0;
    border-inline-start: 2px solid var(--_alert);
  }
  .track .bar {
    --_shade: var(--_status, var(--_not-started));
    inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    inset-block: 0.55em;
    border: 1px solid var(--_shade);
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_shade) 30%, transparent);
  }
  .track .from-plan {
    border-style: dashed;
    background: none;
  }
  .track .mark-due {
    inset-block-start: 0.4em;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_status, var(--_not-started));
    background: var(--_surface);
    rotate: 45deg;
  }
  .track .mark-due.complete {
    background: var(--_status);
  }

  dialog {
    inline-size: min(100vw, 52rem);
    block-size: fit-content;
    max-inline-size: 100vw;
    max-block-size: 100dvh;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overscroll-behavior: contain;
    box-shadow: 0 1em 3em rgb(0 0 0 / 30%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .dialog-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .dialog-body {
    container-type: inline-size;
    padding: 0.75em clamp(0.9em, 4cqi, 2em) 2em;
  }
  @media print {
    .columns {
      display: block;
    }
    .card,
    tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .segments .complete,
    .segments .substantial,
    .segments .limited,
    .track .mark-due.complete {
      background: CanvasText;
    }
  }
`;
