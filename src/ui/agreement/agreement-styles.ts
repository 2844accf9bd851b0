import { css } from 'lit';

/** For whatever draws `agreementContent`. Narrow, an agreement is a card; wide, its facts stand in a column of their own as in a table. */
export const agreementStyles = css`
  .agreement {
    display: grid;
    column-gap: calc(var(--_space) * 2);
    align-items: start;
  }
  .agreement > * + * {
    margin-block-start: 0.75em;
  }
  .agreement-text {
    max-inline-size: 42em;
  }
  .agreement-text p + p {
    margin-block-start: 0.5em;
  }
  /* Term and fact side by side, or one over the other where large text leaves no room. */
  .agreement-facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.15em;
  }
  .agreement-facts dd {
    flex: 1 1 10em;
  }
  .agreement-facts dt {
    flex: 0 0 6.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .agreement-facts .alert {
    display: inline-block;
  }
  /* In line with the words around it, glyph and all. */
  .agreement .status {
    display: inline;
  }
  .agreement .status svg {
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
  }
  /* Room for a finger even where links of two lines follow one another. */
  .agreement-facts dd > a {
    display: block;
    min-block-size: 24px;
  }
  .agreement-updates a {
    display: inline-block;
    /* Two more than the rule asks, because the line after it may begin within the last one. */
    min-block-size: 26px;
  }
  .agreement-updates > ol {
    margin-block-start: 0.25em;
    border-inline-start: 2px solid var(--_line);
  }
  .agreement-updates > ol > li {
    max-inline-size: 42em;
    padding-block: 0.3em;
    padding-inline-start: 0.9em;
  }
  .update-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.9em;
  }
  @container (inline-size >= 44em) {
    .agreement {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 24em);
    }
    .agreement-facts {
      grid-area: 1 / 2 / span 2;
      margin-block-start: 0;
    }
  }
  @media print {
    .agreement {
      break-inside: avoid;
    }
  }
`;
