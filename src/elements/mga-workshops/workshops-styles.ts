import { css } from 'lit';

/** The call: regions, and a row for each workshop. */
export const workshopStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
    margin-block-end: 0.25em;
  }
  .toolbar details {
    flex: 1 1 12em;
  }
  .toolbar details[open] {
    flex-basis: 100%;
  }
  .toolbar .filters {
    margin-block-start: 0.5em;
  }
  .definitions {
    margin-block-end: var(--_space);
  }
  .definitions :is(dl, p) {
    max-inline-size: 48em;
  }
  .definitions dl > div {
    padding-block: 0.35em;
  }
  .definitions dt {
    font-weight: 600;
  }
  section > .region {
    margin-block: 1em 0.4em;
    font-weight: 600;
  }
  .without {
    margin-block: 1em;
    padding-block: 0.4em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px dashed var(--_line);
  }
  .workshops {
    border-block-start: 1px solid var(--_line);
  }
  .workshop {
    display: grid;
    grid-template-columns: minmax(4.75em, max-content) minmax(0, 1fr);
    gap: 0 var(--_space);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .workshop[data-cited] {
    padding-inline: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .content > p {
    max-inline-size: 44em;
    margin-block-end: 0.3em;
  }
  .is-open,
  .is-held {
    --_status: var(--_complete);
  }
  .is-full,
  .is-not-yet,
  .is-under-way {
    --_status: var(--_limited);
  }
  .is-cancelled {
    --_status: var(--_alert);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.4em 1.5em;
    margin-block: 0.5em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 0.9em;
    margin-block-start: 0.75em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .held .meeting-title {
    font-weight: 500;
  }
  a.button[part='register'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  @container (inline-size < 30em) {
    .workshop {
      grid-template-columns: minmax(4.6em, max-content) minmax(0, 1fr);
      gap: 0 0.75em;
    }
    /* On a phone what is under the date needs the whole width. */
    .workshop > .content {
      display: contents;
    }
    .workshop > .content > * {
      grid-column: 1 / -1;
    }
    .workshop > .content > :is(.meeting-title, .state) {
      grid-column: 2;
    }
    .workshop > .date {
      grid-row: 1 / span 3;
    }
    .actions > :is(button, .button) {
      flex: 1 1 12em;
    }
  }
  @media print {
    .workshop {
      break-inside: avoid;
    }
    :is(.subheading, .region) {
      break-after: avoid;
    }
  }
`;
