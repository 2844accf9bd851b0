import { css } from 'lit';

export const roundsStyles = css`
  .round {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    justify-items: start;
    margin-block-start: var(--_space);
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .round .subheading {
    margin: 0;
  }
  .round table {
    max-inline-size: 30em;
  }
  .round :is(th, td) {
    padding: 0.35em 0.5em;
  }
  .round tbody th {
    font-weight: 400;
  }
  .round :is(td, th:last-child) {
    text-align: end;
  }
  .round tbody th {
    text-align: start;
  }
  .ended {
    color: var(--_limited);
  }
  .ask {
    inline-size: 100%;
    max-inline-size: 48em;
    margin: 0.4em 0 0;
  }
  .why {
    flex: 1 1 100%;
    display: grid;
    gap: 0.2em;
    font-weight: 600;
  }
  .why textarea {
    inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
  #outcome:not(:empty) {
    margin-block-start: var(--_space);
  }
  .foot {
    margin-block-start: var(--_space);
  }
`;
