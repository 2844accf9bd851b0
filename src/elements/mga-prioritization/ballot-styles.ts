import { css } from 'lit';

export const ballotStyles = css`
  .vote .label,
  .receipt .label {
    margin-block: 0.6em 0.2em;
    font-weight: 600;
  }
  .vote .hint {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .vote form,
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: 48em;
    margin-block: 0.75em;
  }
  .question {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .question legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-size: 1.05em;
  }
  .question legend + * {
    clear: both;
  }
  .ranked li,
  .unranked li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1em;
    align-items: center;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .ranked li {
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .ranked .moves {
    grid-column: 1 / -1;
  }
  .ranked .place {
    align-self: start;
  }
  .theme {
    display: grid;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .moves button {
    min-inline-size: 44px;
    padding-inline: 0.7em;
  }
  .moves select {
    inline-size: auto;
  }
  .moves input[type='number'] {
    inline-size: 5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    text-align: end;
  }
  .left {
    margin-block: 0.5em;
    font-weight: 600;
  }
  @container (inline-size < 30em) {
    .moves .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (inline-size >= 40em) {
    .ranked li {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
    }
    .ranked .moves {
      grid-column: auto;
    }
    .unranked li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 1em;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .choice .line {
    display: block;
  }
  .choice .line + .line {
    margin-block-start: 0.4em;
    color: var(--_muted);
  }
  input.code {
    max-inline-size: 24em;
    font-family: ui-monospace, monospace;
  }
  .vote .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .vote button[aria-disabled='true'] {
    opacity: 0.45;
  }
  #ballot-outcome:not(:empty) {
    margin-block-start: 0.75em;
  }
  #ballot-gaps {
    display: block;
  }
  #ballot-gaps ul {
    padding-inline-start: 1.25em;
  }
  .receipt {
    padding: 0.9em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .receipt .subheading {
    margin: 0;
  }
  .receipt dl,
  .turnout {
    display: grid;
    gap: 0.3em;
  }
  .receipt dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .receipt dt,
  .turnout dt {
    font-weight: 600;
  }
  .receipt code {
    font-size: 1.1em;
  }
  .receipt ol,
  .receipt ul {
    padding-inline-start: 1.5em;
  }
  .turnout {
    max-inline-size: 30em;
  }
  .turnout > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }
  .turnout dd {
    text-align: end;
  }
  @media print {
    .vote form {
      display: none;
    }
  }
`;
