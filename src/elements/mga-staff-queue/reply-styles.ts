import { css } from 'lit';

export const replyStyles = css`
  .reading > * + * {
    margin-block-start: 0.6em;
  }
  .reading .heading {
    margin-block-end: 0;
  }
  .reading .subheading {
    margin-block: 1.25em 0.4em;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
  }
  .go-on {
    margin-block-end: var(--_space);
  }
  .flags li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .particulars {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em var(--_space);
  }
  .particulars dt,
  .answers dt,
  .changes dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answers > div {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dd p + p {
    margin-block-start: 0.5em;
  }
  .history li {
    padding-block: 0.2em;
  }
  .history ul {
    margin-block-start: 0.5em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .reply {
    max-inline-size: 44em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_accent);
  }
  .reply > * + * {
    margin-block-start: 0.4em;
  }

  .writing {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_control);
  }
  .reply-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.6em;
  }
  .reply-head .subheading {
    margin: 0;
    font-size: 1.15em;
  }
  .draft-standing {
    min-block-size: 1.5em;
  }
  #reasons {
    min-block-size: 9em;
  }
  .to-reply {
    margin-inline-start: auto;
    min-block-size: 24px;
  }
  .decisions .choice {
    padding-block: 0.4em;
  }
  .template .side {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .template select {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .field > .narrow {
    margin-block-end: 0.4em;
  }
  .document {
    margin-block-end: 1em;
  }
  .document[open] > .field {
    margin-block: 0.5em 0.75em;
  }
  .aside {
    margin-block-start: 0.5em;
  }
  .picks {
    margin-block: -0.8em 1.4em;
  }
  .picks li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.75em;
    padding-block: 0.2em;
  }
  .also li {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--_line);
  }
  .also details,
  .also li > p {
    margin-inline-start: 1.9em;
  }
  .reply-form > .buttons {
    margin-block: 1em;
  }
  .conflict {
    display: block;
  }
  .conflict > * + * {
    margin-block-start: 0.6em;
  }
  .conflict ul,
  .notice ul {
    padding-inline-start: 1.25em;
  }
  .changes > div {
    padding-block: 0.3em;
  }
  blockquote {
    margin: 0.25em 0 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
    white-space: pre-wrap;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .preview > * + * {
    margin-block-start: 0.6em;
  }
  .preview .subheading {
    margin-block: 0;
  }
  .preview-name {
    font-weight: 600;
  }
  .reach {
    padding: 0.9em 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .reach > .buttons {
    margin-block-start: 0.75em;
  }
  @container (inline-size >= 58em) {
    .answering {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .answering > .writing {
      position: sticky;
      inset-block-start: calc(0.5em + var(--mga-sticky-offset, 0px));
      overflow-y: auto;
      max-block-size: calc(100vh - 1em - var(--mga-sticky-offset, 0px));
      /* The buttons below stay in view: what has the focus is not behind them. */
      scroll-padding-block-end: 6em;
      margin-block-start: 0;
      padding: 0.9em 1.1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    /* Always in view, however much there is to write. */
    .answering .reply-form > .buttons {
      position: sticky;
      inset-block-end: -0.9em;
      margin: 0 -1.1em -0.9em;
      padding: 0.7em 1.1em;
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
      color: var(--_text);
    }
  }
  @media print {
    .answering {
      display: block;
    }
  }
`;
