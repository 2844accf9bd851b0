import { css } from 'lit';

/** Questions with their answers, as the form and the correction of a proposal have them. */
export const answerStyles = css`
  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .required {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .required::before {
    content: '(';
  }
  .required::after {
    content: ')';
  }
  .hint,
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .hint {
    margin-block-end: 0.4em;
  }
  .counter {
    margin-block-start: 0.2em;
    text-align: end;
  }
  .counter.over {
    color: var(--_alert);
    font-weight: 600;
  }
  .field {
    margin-block-end: 1.4em;
  }
  .faulty {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_alert);
  }
  .fault {
    margin-block-end: 0.35em;
    color: var(--_alert);
    font-weight: 600;
  }
  textarea,
  input[type='email'],
  input[type='password'],
  input:not([type]) {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.45;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.6em;
  }
  textarea[rows='5'] {
    min-block-size: 8.4em;
  }
  [aria-invalid='true']:is(input, textarea, select) {
    border: 2px solid var(--_alert);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 var(--_space);
  }
  .pair .field {
    display: flex;
    flex-direction: column;
  }
  .pair .field > :is(input, select) {
    margin-block-start: auto;
  }
  .choices {
    display: grid;
  }
  .choices.many {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: var(--_space);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    padding-block: 0.45em;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    min-block-size: 0;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .goals {
    margin-block-end: 1.4em;
  }
  .goals > summary {
    font-weight: 600;
  }
  .goals .label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .goals .field {
    margin-block-end: 0;
  }
  .paper {
    display: none;
  }
  .choice .line {
    display: block;
  }
  .consents .version {
    /* Below the words of the consent: its box and the gap. */
    margin-inline-start: calc(1.9em / 0.875);
  }
  .consent {
    margin-block-end: 0.75em;
  }
  .version {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .summary {
    margin-block-end: var(--_space);
    padding: 0.8em 1em;
    border: 2px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .summary li {
    padding-block: 0.3em;
  }
`;
