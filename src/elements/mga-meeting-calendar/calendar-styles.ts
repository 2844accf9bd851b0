import { css } from 'lit';

export const calendarStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2.5);
    margin-block: 0.75em calc(var(--_space) * 1.25);
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  .figure > * + * {
    margin-block-start: 0.2em;
  }
  .measure {
    line-height: 1.3;
  }
  .measure strong {
    display: block;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.15;
  }
  .verdict {
    font-weight: 600;
  }
  .verdict.met {
    color: var(--_complete);
  }
  .verdict.missed,
  .verdict.late {
    color: var(--_alert);
  }
  .figure details p,
  .figure details dl {
    max-inline-size: 40em;
    margin-block-end: 0.5em;
  }
  .breakdown > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.15em;
    border-block-end: 1px solid var(--_line);
  }
  .breakdown dd {
    font-weight: 600;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
  .toolbar details {
    flex: 1 1 100%;
  }
  .toolbar .filters {
    margin-block: 0.25em 0.75em;
  }
  .count {
    color: var(--_muted);
  }

  .take-away {
    margin-block-start: calc(var(--_space) * 2);
    padding: 0.25em var(--_space) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .take-away .subheading {
    margin-block-start: 0.75em;
  }
  .take-away dl {
    display: grid;
    gap: 0.75em calc(var(--_space) * 2);
  }
  .take-away dt {
    font-weight: 600;
  }
  .subscribe {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .subscribe .field {
    flex: 1 1 100%;
  }
  @container (inline-size >= 52em) {
    .take-away dl {
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    }
  }
  @media print {
    .figure details {
      display: none;
    }
  }
`;
