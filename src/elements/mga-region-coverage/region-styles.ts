import { css } from 'lit';

export const regionStyles = css`
  .strip {
    position: relative;
    margin-block-end: var(--_space);
  }
  .hint {
    margin-block-end: 0.5em;
  }
  .disclosure > button {
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-start: -1px;
    padding-inline: 0.75em;
    border-radius: 0;
    border-inline-start: 4px solid var(--_control);
  }
  .disclosure.open > button {
    position: relative;
  }
  .disclosure.held > button,
  .disclosure.some > button {
    border-inline-start-color: var(--_complete);
  }
  .disclosure.some > button {
    border-inline-start-color: var(--_accent);
  }
  .disclosure.scheduled > button {
    border-inline-start: 4px double var(--_accent);
  }
  .disclosure.none > button {
    border-inline-start: 4px dotted var(--_control);
  }
  .disclosure.first-apart > button {
    margin-block-start: 1em;
  }
  .name {
    flex: 1 1 auto;
    font-weight: 600;
  }
  .none .name,
  .apart .name {
    font-weight: 400;
  }
  .value {
    /* "3 talleres" begins with a digit, which would go to the wrong end of a line that runs from right to left. */
    unicode-bidi: plaintext;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 0.75em;
    margin-inline-start: auto;
  }
  /* "anywhere" would let them shrink until their words break. */
  .name:not(.breaks),
  .value {
    overflow-wrap: break-word;
  }
  .bar {
    inline-size: 6em;
    block-size: 0.8em;
  }
  :dir(rtl) > .bar {
    transform: scaleX(-1);
  }
  .bar .known {
    fill: var(--_accent);
  }
  .bar .possible {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 3 2;
    vector-effect: non-scaling-stroke;
  }
  .number {
    min-inline-size: 2ch;
    text-align: end;
  }
  .as-table > summary {
    font-size: 0.875em;
  }
  .as-table {
    overflow-x: auto;
  }
  /* Right under its button the name would be said twice. */
  @container (inline-size < 50em) {
    .disclosed > .subheading {
      display: none;
    }
  }
  @container (inline-size >= 50em) {
    .disclosures {
      display: grid;
      grid-template-columns: minmax(19em, 2fr) 3fr;
      grid-template-rows: repeat(var(--_rows), auto) 1fr;
      column-gap: 1.5em;
    }
    .disclosure {
      display: contents;
    }
    .disclosure > button {
      grid-column: 1;
    }
    .disclosed {
      grid-column: 2;
      grid-row: 1 / -1;
      align-self: start;
    }
    .hint {
      position: absolute;
      inset-block-start: 0;
      inset-inline: calc(40% + 1.5em) 0;
      padding: 1.5em 1em;
      border: 1px dashed var(--_line);
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .bar .known {
      fill: CanvasText;
    }
  }
`;
