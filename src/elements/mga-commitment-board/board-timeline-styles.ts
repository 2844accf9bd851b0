import { css } from 'lit';

export const boardTimelineStyles = css`
  .timeline {
    margin-block-start: 0.75em;
    /* Room for the corners of a mark on the first or last day. */
    padding-inline: 0.2em;
  }
  .axis,
  .track {
    position: relative;
    block-size: 1.6em;
  }
  .axis {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .axis span,
  .track > span {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100%);
    white-space: nowrap;
  }
  .axis .year {
    max-inline-size: calc((1 - var(--at)) * 100%);
    overflow: hidden;
    padding-inline-start: 0.3em;
    border-inline-start: 1px solid var(--_line);
  }
  .axis .today {
    inset-block-start: -1.3em;
    color: var(--_alert);
    font-weight: 600;
  }
  /* About its place, and inside the axis at both of its ends. */
  .axis .today,
  .track .now,
  .track .mark-due {
    translate: calc(var(--at) * -100%);
  }
  .root[dir='rtl'] :is(.axis .today, .track .now, .track .mark-due) {
    translate: calc(var(--at) * 100%);
  }
  .axis {
    margin-block-start: 2em;
  }
  .timeline-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .timeline li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .track .tick {
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .track .now {
    inset-block: 0;
    border-inline-start: 2px solid var(--_alert);
  }
  .track .bar {
    --_shade: var(--_status, var(--_not-started));
    inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    inset-block: 0.55em;
    border: 1px solid var(--_shade);
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_shade) 30%, transparent);
  }
  .track .from-plan {
    border-style: dashed;
    background: none;
  }
  .track .mark-due {
    inset-block-start: 0.4em;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_status, var(--_not-started));
    background: var(--_surface);
    rotate: 45deg;
  }
  .track .mark-due.complete {
    background: var(--_status);
  }
  @media (forced-colors: active) {
    .track .mark-due.complete {
      background: CanvasText;
    }
  }
`;
