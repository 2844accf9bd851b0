import { css } from 'lit';

export const sessionStyles = css`
  .sign-in {
    max-inline-size: 34em;
  }
  .sign-in .intro,
  .sign-in .or {
    margin-block-end: var(--_space);
  }
  .sign-in .field {
    margin-block-end: 0.4em;
  }
  .sign-in .field input {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
  }
  .sign-in .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.75em;
  }
  .sign-in .or {
    margin-block: 0.25em 0.6em;
  }
  #sign-in-title,
  #who {
    inline-size: fit-content;
    outline-offset: 4px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.25em;
    margin-block-end: var(--_space);
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
  }
  #who {
    flex: 1 1 18em;
  }
  .digest[open] {
    flex: 1 1 100%;
    order: 3;
  }
  dialog {
    inline-size: min(100% - 2em, 36em);
    max-block-size: calc(100% - 2em);
    padding: 1.25em 1.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  @media print {
    dialog,
    .sign-in {
      display: none;
    }
  }
`;
