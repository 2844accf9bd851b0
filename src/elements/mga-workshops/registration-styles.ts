import { css } from 'lit';

/** Registering below a workshop: the form and the receipt. */
export const registrationStyles = css`
  .registration {
    max-inline-size: 46em;
    margin-block-start: 1em;
    padding: 1em 1.2em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .registration .subheading {
    margin-block-start: 0;
  }
  .registration :is(#registration-title, #receipt-title, #sending):focus {
    outline: none;
  }
  .registration > p,
  .registration [role='status'] > p {
    margin-block-end: 0.6em;
  }
  .registration .consents {
    margin-block-end: 1em;
  }
  .registration .field .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }
  .registration .close {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .receipt-panel.seated {
    border-inline-start-color: var(--_complete);
  }
  .receipt-panel.waiting {
    border-inline-start-color: var(--_limited);
  }
`;
