import { css } from 'lit';

export const sheetStyles = css`
  .intro {
    max-inline-size: 44em;
  }
  .step {
    padding-block: 0.25em var(--_space);
    border-block-start: 1px solid var(--_line);
    margin-block-start: var(--_space);
  }
  .step .subheading {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    margin-block: 0.75em;
  }
  .ordinal {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border: 1px solid var(--_control);
    border-radius: 50%;
    font-size: 0.9em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.75em;
  }
  .step > p + p {
    margin-block-start: 0.5em;
  }
  .drop {
    padding: 1em;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .drop.over {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .drop.faulty {
    border-color: var(--_alert);
  }
  .drop .alert {
    margin-block-end: 0.6em;
  }
  .pick .button {
    position: relative;
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .pick .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pick .button:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .outcome {
    min-block-size: 1.5em;
  }
  .outcome:focus-visible {
    outline-offset: 4px;
  }
  .outcome .notice {
    margin-block-end: 0;
  }
  .sentence {
    font-size: 1.1em;
    font-weight: 600;
  }
  .counts {
    margin-block: 0.9em;
  }
  .counts > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .counts dt {
    color: var(--_muted);
  }
  .counts dd {
    font-weight: 600;
  }
  @container (inline-size >= 44em) {
    .counts {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      gap: var(--_space);
    }
    .counts > div {
      display: block;
      border: 0;
    }
    .counts dt {
      font-size: 0.875em;
    }
    .counts dd {
      font-size: 1.25em;
    }
  }
  caption {
    padding-block-end: 0.3em;
  }
  .row {
    inline-size: 4em;
  }
  @container (inline-size >= 44em) {
    .folio {
      white-space: nowrap;
    }
  }
  @container (inline-size < 44em) {
    .stacked .blank {
      display: none;
    }
  }
`;
