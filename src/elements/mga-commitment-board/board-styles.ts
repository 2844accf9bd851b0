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
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .column-heading {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.75em;
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_line);
    /* "anywhere", as elsewhere, would let a column be narrower than its words. */
    overflow-wrap: break-word;
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
  /* Cards out of view are laid out when they come near it: a plan may have a thousand. The first ones have their own height from the start, so that nothing moves. */
  .card:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 11em;
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
  .card:has(.open:focus-visible) {
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
  /* Text of twice the size on a phone: the number goes below rather than outside. */
  @container (inline-size < 16em) {
    .column-heading {
      flex-wrap: wrap;
    }
  }
  @container (inline-size >= 60em) {
    .root > .columns {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
    }
    .column {
      flex: 1 1 0;
    }
    /* An empty column leaves its room to the others. */
    .column.vacant {
      flex: 0 1 8.5em;
    }
    /* Where some status takes two lines all headings have them, and the cards begin at one height. */
    .columns:has(> :nth-child(5)) .column-heading {
      min-block-size: calc(2lh + 0.4em + 2px);
    }
  }

  @media print {
    .columns {
      display: block;
    }
    .card:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .segments span {
      --_status: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
