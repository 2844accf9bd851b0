import { css } from 'lit';

export const templateStyles = css`
  .add {
    margin-block: var(--_space);
  }
  .templates > li {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    font-weight: 600;
    line-height: 1.35;
  }
  .text {
    max-inline-size: 48em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  :is(.text, .preview, .conflict) p + p {
    margin-block-start: 0.5em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.5em;
  }
  li .notice {
    margin-block: 0.5em 0;
  }
  .writing {
    max-inline-size: 48em;
  }
  .unknown {
    color: var(--_limited);
    font-size: 0.875em;
    font-weight: 600;
  }
  .insert {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .insert button {
    min-block-size: max(2em, 32px);
    padding: 0.2em 0.7em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .preview {
    margin-block: var(--_space);
    padding: 0.9em 1em;
    background: var(--_tint);
  }
  .preview .name {
    margin-block-end: 0.4em;
  }
  .conflict {
    display: block;
  }
  .conflict details {
    margin-block: 0.5em;
  }
  .conflict button {
    margin-block-start: 0.5em;
    background: none;
  }
  :is(#done, #trouble, #conflict):focus-visible {
    outline-offset: 4px;
  }
`;
