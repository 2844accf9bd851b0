import { css } from 'lit';

export const guideStyles = css`
  .purpose,
  .plan,
  .about,
  .steps {
    max-inline-size: 48em;
  }
  .size {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.75em var(--_space);
    align-items: end;
    max-inline-size: 48em;
    margin-block: var(--_space) 0.75em;
  }
  .field label {
    display: block;
    margin-block-end: 0.2em;
    font-weight: 600;
  }
  .size input {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .size input[aria-invalid] {
    border: 2px solid var(--_alert);
  }
  .printing {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.8em;
  }
  .timer {
    position: sticky;
    inset-block-start: var(--mga-sticky-offset, 0px);
    z-index: 1;
    max-inline-size: 48em;
    margin-block: var(--_space);
    padding: 0.6em 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.4em;
  }
  .figures bdi {
    font-size: 1.8em;
    font-weight: 600;
    line-height: 1.1;
  }
  .over .figures {
    color: var(--_alert);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .step {
    margin-block-end: 0.5em;
    padding: 0.6em 0 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
    scroll-margin-block-start: calc(9em + var(--mga-sticky-offset, 0px));
  }
  .step.now {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  .step .mark {
    color: var(--_accent);
  }
  .step-title {
    font-weight: 600;
    line-height: 1.3;
  }
`;
