import { css } from 'lit';

export const bulletinsStyles = css`
  .list > li {
    display: grid;
    gap: 0.25em 1.5em;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .list {
    margin-block-start: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .headline {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .text {
    max-inline-size: 42em;
  }
  .headline + .text {
    margin-block-start: 0.35em;
  }
  .text > p + p,
  .body > * + p,
  .body > * + :is(ul, ol) {
    margin-block-start: 0.75em;
  }
  .body .subheading + :is(p, ul, ol) {
    margin-block-start: 0;
  }
  .lead {
    margin-block-end: var(--_space);
    font-size: 1.1em;
    font-weight: 500;
  }
  .brief {
    margin-block-start: 0.75em;
    max-inline-size: 48em;
  }
  .brief > div {
    padding-block: 0.2em;
  }
  .brief dt {
    color: var(--_muted);
  }
  .brief li {
    padding-block: 0.15em;
  }
  .credits li,
  .links li {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .credits li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .credits,
  .links {
    max-inline-size: 44em;
  }
  .back {
    margin-block-end: var(--_space);
  }
  .back .link::before {
    content: '← ' / '';
    display: inline-block;
    white-space: pre;
    text-decoration: none;
  }
  .back .link:dir(rtl)::before {
    content: '→ ' / '';
  }
  .back .link {
    min-block-size: 24px;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .field {
    display: block;
    max-inline-size: 42em;
    margin-block-start: 0.5em;
  }
  .more,
  .follow {
    margin-block-start: var(--_space);
  }
  /* The way back, and what a page keeps at its top, stay in view above the headline. */
  .top {
    scroll-margin-block-start: 7em;
  }
  @container (inline-size >= 40em) {
    .list > li {
      grid-template-columns: 11.5em minmax(0, 1fr);
    }
    .brief > div {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
    }
  }
  @media print {
    .list > li,
    .credits li {
      break-inside: avoid;
    }
    .subheading {
      break-after: avoid;
    }
  }
`;
