import { css } from 'lit';

/** A `<details class="fold">` whose whole line opens it: an arrow at its end instead of the browser's mark before it. `--_fold-mark` is how far down the arrow is. */
export const foldStyles = css`
  .fold > summary {
    position: relative;
    padding-inline-end: 1.6em;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.4em;
    inset-block-start: var(--_fold-mark, 1.1em);
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .fold[open] > summary::after {
    margin-block-start: 0.25em;
    transform: rotate(225deg);
  }
  .fold > summary:hover {
    background: var(--_tint);
  }
  @media print {
    .fold > summary::after {
      display: none;
    }
  }
`;
