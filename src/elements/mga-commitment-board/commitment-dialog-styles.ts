import { css } from 'lit';

export const commitmentDialogStyles = css`
  dialog {
    inline-size: min(100vw, 52em);
    block-size: fit-content;
    max-inline-size: 100vw;
    max-block-size: 100dvh;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overscroll-behavior: contain;
    /* What takes the focus does not end up below the bar. */
    scroll-padding-block-start: 4.5em;
    box-shadow: 0 1em 3em rgb(0 0 0 / 30%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .dialog-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .share {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .dialog-body {
    container-type: inline-size;
    padding: 0.75em clamp(0.9em, 4cqi, 2em) 2em;
  }
`;
