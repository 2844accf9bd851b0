import { css } from 'lit';

export const consultationStyles = css`
  .empty {
    margin-block-start: var(--_space);
  }
  .chooser {
    max-inline-size: 32em;
    margin-block-end: var(--_space);
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0 0.5em;
    margin-block: 0.75em var(--_space);
  }
  .phase {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    gap: 0 0.5em;
    padding-block-start: 0.6em;
    border-block-start: 3px solid var(--_line);
    line-height: 1.3;
  }
  .phase > .small {
    grid-column: 2;
  }
  .phase svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    forced-color-adjust: auto;
  }
  .phase.past {
    border-block-start-color: var(--_control);
  }
  .phase.current {
    border-block-start-color: var(--_accent);
    font-weight: 600;
  }
  .phase.current .small {
    font-weight: 400;
  }
  .phase.current svg {
    color: var(--_accent);
    fill: currentColor;
  }
  .phase.future {
    color: var(--_muted);
  }
  @container (inline-size < 36em) {
    .phases {
      grid-template-columns: 1fr;
    }
    .phase {
      padding: 0.35em 0 0.35em 0.75em;
      padding-inline: 0.75em 0;
      border-block-start: 0;
      border-inline-start: 3px solid var(--_line);
    }
    .phase.past {
      border-inline-start-color: var(--_control);
    }
    .phase.current {
      border-inline-start-color: var(--_accent);
    }
  }
  .past-end {
    margin-block-end: var(--_space);
  }
  .notice.stopped {
    border-inline-start-color: var(--_alert);
  }
  .summary {
    max-inline-size: 46em;
    margin-block-end: var(--_space);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block-end: var(--_space);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .documents {
    margin-block-end: var(--_space);
  }
  .way-in {
    margin-block-end: var(--_space);
  }
  a.button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.75em var(--_space);
    margin-block-start: var(--_space);
    padding-block: 0.9em;
    border-block: 1px solid var(--_line);
  }
  .figure {
    display: flex;
    flex-direction: column;
    line-height: 1.3;
  }
  .figure dt {
    font-size: 0.9375em;
  }
  .figure .value {
    order: -1;
    font-size: 1.9em;
    font-weight: 600;
    line-height: 1.2;
  }
  .definitions {
    margin-block: 0.25em var(--_space);
  }
  .definitions dl {
    max-inline-size: 48em;
  }
  .definitions dl > div {
    padding-block: 0.35em;
  }
  .definitions dt {
    font-weight: 600;
  }
  .cited {
    margin-block: var(--_space);
    padding: 0.5em 1em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    scroll-margin-block: 1em;
  }
  .cited .subheading {
    margin-block-start: 0.25em;
  }
  .cited .row {
    padding-block-start: 0;
    border: 0;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
