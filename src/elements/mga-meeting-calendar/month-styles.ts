import { css } from 'lit';

export const monthStyles = css`
  .month-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em var(--_space);
    margin-block: var(--_space) 0.5em;
  }
  .month-bar .subheading {
    margin: 0;
    font-size: 1.2em;
  }
  .month-bar .subheading::first-letter {
    text-transform: uppercase;
  }
  #month-name {
    display: inline-block;
  }
  #month-name::first-letter {
    text-transform: uppercase;
  }
  .month-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .grid {
    table-layout: fixed;
  }
  .grid th {
    padding: 0.35em 0.1em;
    text-align: center;
    font-weight: 600;
  }
  .grid td {
    position: relative;
    block-size: max(2.75em, 44px);
    padding: 0.2em;
    border: 1px solid var(--_line);
    text-align: center;
    cursor: pointer;
  }
  .grid td:hover {
    background: var(--_tint);
  }
  /* Smaller too, because in high contrast there is no muted colour. */
  .grid .outside .day-number {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .grid .outside {
    background: var(--_tint);
  }
  .day-number {
    display: inline-grid;
    place-content: center;
    inline-size: 1.8em;
    max-inline-size: 100%;
    block-size: 1.8em;
    border-radius: 1em;
  }
  .busy .day-number {
    font-weight: 700;
  }
  [aria-current='date'] .day-number {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  [aria-selected='true'] .day-number {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .root.contrast [aria-selected='true'] .day-number {
    background: transparent;
    color: inherit;
    box-shadow: inset 0 0 0 4px;
  }
  .marks {
    display: flex;
    justify-content: center;
    gap: 3px;
    min-block-size: 8px;
  }
  .mark {
    inline-size: 7px;
    block-size: 7px;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .mark.cancelled {
    background: none;
  }
  .titles {
    display: none;
  }
  .empty-month {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .chosen-day {
    margin-block-start: var(--_space);
  }
  @container (inline-size >= 48em) {
    .grid td {
      block-size: 6.25em;
      padding: 0.3em 0.4em;
      text-align: start;
    }
    .marks {
      display: none;
    }
    .titles {
      display: block;
      line-height: 1.3;
    }
    .titles > span {
      display: -webkit-box;
      margin-block-start: 0.15em;
      padding-inline-start: 0.4em;
      border-inline-start: 3px solid var(--_accent);
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .titles .cancelled {
      border-color: var(--_control);
      text-decoration: line-through;
    }
  }
  @media print {
    .grid td {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .mark {
      background: CanvasText;
      border-color: CanvasText;
    }
    .mark.cancelled {
      background: none;
    }
    [aria-selected='true'] .day-number {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;
