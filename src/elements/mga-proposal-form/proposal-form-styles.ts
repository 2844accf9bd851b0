import { css } from 'lit';

/** The form: one page where there is room, step by step where there isn't. */
export const proposalFormStyles = css`
  .title:focus,
  .step-title:focus {
    outline: none;
  }
  .about {
    margin-block-end: var(--_space);
  }
  .about > p {
    margin-block-end: 0.35em;
  }
  .step-intro {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .step-intro {
    margin-block-end: 1em;
  }
  .contact,
  .consents {
    margin-block-end: 1.4em;
  }
  .step .subheading {
    margin-block-start: 0;
  }
  .step {
    padding-block-end: 0.5em;
  }
  .bar,
  .step .progress,
  .step-nav {
    display: none;
  }
  .layout {
    display: grid;
    gap: 0 2.5em;
  }
  .main {
    max-inline-size: 46em;
    min-inline-size: 0;
  }
  .step + .step {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .send button {
    font-size: 1.05em;
  }
  .draft {
    margin-block-start: var(--_space);
  }
  .draft > .hint:not(:has(button)):empty {
    display: none;
  }
  .print-form {
    margin-block-start: 0.5em;
  }
  .criteria {
    align-self: start;
    margin-block: 0 var(--_space);
    padding: 0.6em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .criteria ul {
    display: grid;
    gap: 0.6em;
  }
  .criterion {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .criterion svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    color: var(--_not-started);
  }
  .criterion.is-begun svg {
    color: var(--_limited);
  }
  .criterion.is-met svg {
    color: var(--_complete);
  }
  .criterion .fill {
    fill: currentColor;
  }
  .criterion .check {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .criterion .state {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .advice {
    /* Below the words of the criterion: its glyph and the gap. */
    padding-inline-start: calc(1.7em / 0.875);
    font-size: 0.875em;
  }
  .similar {
    margin-block-end: 1.4em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .similar li {
    padding-block: 0.2em;
  }
  @container (inline-size >= 60em) {
    .layout {
      grid-template-columns: minmax(0, 46em) minmax(15em, 20em);
      justify-content: space-between;
    }
    .criteria {
      position: sticky;
      inset-block-start: calc(1em + var(--mga-sticky-offset, 0px));
    }
  }
  @container (inline-size >= 40em) and (inline-size < 60em) {
    .criteria {
      order: -1;
    }
    .criteria ul {
      grid-template-columns: 1fr 1fr;
      gap: 0.6em 1.5em;
    }
  }
  .choose {
    display: block;
    margin-block-end: 0.75em;
  }
  @media screen {
    @container (inline-size < 40em) {
      .about.known > :is(.muted, .no-print:not(.choose)) {
        display: none;
      }
      .step:not(.current),
      .send:not(.current) {
        display: none;
      }
      .step,
      .step + .step {
        padding-block: 0;
        border: 0;
      }
      .step .progress {
        display: block;
        color: var(--_muted);
        font-size: 0.825em;
        font-weight: 400;
      }
      .bar {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 4px;
        margin-block-end: 0.75em;
      }
      .bar span {
        block-size: 4px;
        border-radius: 2px;
        background: var(--_line);
      }
      .bar .past {
        background: var(--_accent);
      }
      .step-nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
        justify-content: space-between;
        margin-block-end: var(--_space);
      }
      .step-nav .primary {
        margin-inline-start: auto;
      }
      .send {
        margin-block-end: var(--_space);
      }
      .send button,
      .step-nav button {
        flex: 1 1 8em;
      }
      .send button {
        inline-size: 100%;
      }
      .criteria {
        margin-block-start: var(--_space);
      }
    }
  }
  @media (forced-colors: active) {
    .bar .past {
      background: Highlight;
      forced-color-adjust: none;
    }
    .bar span {
      border: 1px solid;
    }
  }
`;
