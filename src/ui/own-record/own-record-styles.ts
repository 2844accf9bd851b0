import { css } from 'lit';

/** Something of one's own at the intake: its key form, its facts, where it stands and what can be done. */
export const ownRecordStyles = css`
  :is(#outcome, #record-title, [id^='panel-'], #unchanged, #faults):focus-visible {
    outline-offset: 4px;
  }
  #record-title {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }
  article {
    max-inline-size: 62em;
  }
  form[part='key'] {
    max-inline-size: 34em;
  }
  [part='key'] .field input {
    display: block;
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
  }
  [part='key'] button {
    margin-block-start: 0.75em;
  }
  [part='key'] > p {
    margin-block-end: var(--_space);
  }
  .panel > * + .buttons,
  .panel > * + .notice {
    margin-block: 0.9em;
  }
  /* Tint upon tint would leave links too little contrast. */
  .panel .notice {
    background: none;
  }
  .notice ul {
    padding-inline-start: 1.25em;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    white-space: nowrap;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em var(--_space);
    margin-block: 0.75em;
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .standing {
    margin-block-start: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    font-size: 1.1em;
  }
  .standing.over {
    border-inline-start-color: var(--_not-started);
  }
  .actions li {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .actions li > button {
    margin-block-start: 0.5em;
  }
  .actions li > p {
    max-inline-size: 44em;
  }
  @container (inline-size >= 42em) {
    .actions li {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: start;
      column-gap: 1.5em;
    }
    .actions li > button {
      grid-column: 2;
      grid-row: 1 / span 2;
      margin-block-start: 0;
    }
    .actions li > p {
      grid-column: 1;
    }
    .actions .panel {
      grid-column: 1 / -1;
    }
  }
  .panel {
    max-inline-size: 48em;
    margin-block-start: 0.9em;
    padding: 0.9em 1em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_tint);
  }
  .panel .subheading {
    margin-block: 0 0.9em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  button.danger {
    border: 2px solid var(--_alert);
    color: var(--_alert);
  }
  .close {
    margin-block: 1.25em 0.4em;
  }
  @media print {
    form {
      display: none;
    }
  }
`;
