import { css } from 'lit';

export const mailStyles = css`
  p + .notice,
  p + .empty {
    margin-block-start: var(--_space);
  }
  .group li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .all {
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  .about {
    font-weight: 600;
  }
  .folio {
    display: inline-block;
    max-inline-size: 100%;
  }
  .happened {
    max-inline-size: 48em;
    padding-inline-start: 1.9em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-start: var(--_space);
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_control);
    background: var(--_surface);
    color: var(--_text);
  }
  /* What can be done with those chosen stays in view, and covers nothing that has the focus. */
  .group :is(input, a, button) {
    scroll-margin-block-end: 12em;
  }
  .actions.some {
    position: sticky;
    inset-block-end: 0;
  }
  .actions .notice {
    flex: 1;
    margin: 0;
  }
  #outcome:not(:empty) {
    margin-block-start: var(--_space);
  }
  #outcome:focus-visible {
    outline-offset: 4px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    margin-block-start: var(--_space);
  }
`;
