import { css } from 'lit';

/** A proposal on its way, and its receipt. */
export const sendingStyles = css`
  .posting {
    margin-block-end: var(--_space);
    padding: 1em 1.2em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_limited);
    border-radius: var(--_radius);
  }
  .posting.refused {
    border-inline-start-color: var(--_alert);
  }
  .posting.received {
    border-inline-start-color: var(--_complete);
  }
  .posting > p,
  .posting [role='status'] > p {
    margin-block-end: 0.6em;
  }
  .posting .subheading {
    margin-block-start: 0;
  }
  .posting [tabindex='-1']:focus {
    outline: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .actions .link {
    min-block-size: max(2.75em, 44px);
  }
`;
