import { css } from 'lit';

/** The list at the door, for a thumb: two large buttons for each person. */
export const attendanceStyles = css`
  .only-print {
    display: none;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .meetings li,
  .person {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .meetings .about,
  .who {
    flex: 1 1 15em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .meetings {
    margin-block-start: var(--_space);
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .code {
    display: inline-block;
    max-inline-size: 100%;
  }
  .find {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .find label > span {
    display: block;
  }
  .keys {
    max-inline-size: 46em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .mark {
    min-inline-size: 6.5em;
  }
  .mark[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
    border-color: var(--_text);
  }
  .mark[aria-pressed='true']::before {
    content: '✓' / '';
  }
  .mark.absent[aria-pressed='true']::before {
    content: '✕' / '';
  }
  .undo {
    flex: 0 1 auto;
  }
  .undo .link {
    min-block-size: 44px;
  }
  .asked {
    flex: 1 1 100%;
    margin-block-end: 0;
  }
  .saving {
    min-block-size: 1.5em;
  }
  .notice ul {
    padding-inline-start: 1.25em;
  }
  .notice > div {
    flex: 1 1 16em;
  }
  .sector {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
    max-inline-size: 32em;
    padding-block: 0.3em;
  }
  .sector label {
    flex: 1 1 10em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
  }
  .steps button {
    inline-size: 2.75em;
    padding: 0;
    font-size: 1.1em;
  }
  .steps input {
    inline-size: 5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: var(--_space) 0.5em;
  }
  #outcome:not(:empty) {
    margin-block: 0.5em;
  }
  @container (inline-size < 30em) {
    .marks {
      flex: 1 1 100%;
    }
    .mark {
      flex: 1 1 0;
    }
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    table.only-print {
      display: table;
    }
    .only-print :is(th, td) {
      padding: 0.35em 0.4em;
      border: 1px solid var(--_line);
    }
    .only-print td:last-child {
      min-inline-size: 9em;
    }
    .only-print tr {
      break-inside: avoid;
    }
  }
`;
