import { css } from 'lit';

/** The form on paper: every question with room to write, nothing else. */
export const paperStyles = css`
  @media print {
    .paper {
      display: block;
    }
    textarea,
    .counter,
    .fault,
    datalist {
      display: none;
    }
    .faulty {
      padding: 0;
      border: 0;
    }
    .choice > input {
      display: block;
      appearance: none;
      border: 1px solid;
    }
    .choice > input[type='radio'] {
      border-radius: 50%;
    }
    .choice > input:checked {
      border-width: 0.45em;
    }
    .goals::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .choices.many {
      grid-template-columns: 1fr 1fr;
    }
    .choice {
      padding-block: 0.15em;
    }
    .step {
      break-inside: auto;
      padding-block: 0.5em;
    }
    .field,
    .consent,
    .contact {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .subheading,
    .label,
    .hint {
      break-after: avoid;
    }
    .main {
      max-inline-size: none;
    }
    .rule {
      block-size: 2.1em;
      border-block-end: 1px solid #777;
    }
    .written {
      white-space: pre-wrap;
      padding: 0.3em 0;
      border-block-end: 1px solid #777;
    }
    .note {
      margin-block-start: 0.3em;
      font-size: 0.75em;
    }
  }
`;
