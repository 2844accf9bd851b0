import { css } from 'lit';

/** The recorder: the form beside the list where there is room, above it on a phone. */
export const recorderStyles = css`
  .only-print {
    display: none;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .setup {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0 1.5em;
    margin-block-start: var(--_space);
  }
  .setup .field {
    margin-block-end: 1em;
  }
  .setup p.field .label {
    margin-block-end: 0;
  }
  .layout {
    display: grid;
    gap: 0 2.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .layout .subheading {
    margin-block-start: 1em;
  }
  form,
  .side {
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  form .field {
    margin-block-end: 1em;
  }
  .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    column-gap: 1em;
  }
  .more {
    margin-block-end: 1em;
    border-block: 1px solid var(--_line);
  }
  .more > summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
  }
  .form-actions,
  .row-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .row-actions .link {
    min-block-size: 44px;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .row {
    padding-block: 0.7em 0.2em;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.6em;
  }
  .standing .badge {
    font-size: 0.9375em;
  }
  .standing .small {
    flex: 1 1 18em;
  }
  .row.received {
    --_status: var(--_complete);
  }
  .row:is(.waiting, .sending) {
    --_status: var(--_limited);
  }
  .row.refused {
    --_status: var(--_alert);
  }
  .folio,
  .keys code {
    font-weight: 600;
    user-select: all;
  }
  .keys > summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_accent);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    accent-color: var(--_accent);
  }
  .agreement {
    margin-block: 0.5em;
  }
  .agreement .line {
    display: block;
  }
  .agreement .choice {
    min-block-size: 44px;
  }
  section > p {
    margin-block-end: 0.5em;
  }
  .files button:not(.link) {
    text-align: start;
  }
  @container (inline-size >= 60em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .only-print {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
    .written > div {
      margin-block-start: 0.3em;
    }
    .written dt {
      color: var(--_muted);
      font-size: 0.8em;
    }
    .written dd {
      white-space: pre-wrap;
    }
  }
`;
