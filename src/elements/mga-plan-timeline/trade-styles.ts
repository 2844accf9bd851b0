import { css } from 'lit';

export const tradeStyles = css`
  .measure-text {
    max-inline-size: 44em;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    margin-block: 0.75em;
  }
  .time {
    padding: 0.8em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .time.trial {
    border: 2px dashed var(--_limited);
  }
  .time.untried {
    border-color: var(--_line);
  }
  .whose {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .trial .whose {
    color: var(--_limited);
  }
  .untried .whose {
    color: var(--_muted);
  }
  .measure {
    margin-block-start: 0.35em;
    line-height: 1.3;
  }
  .measure strong {
    display: block;
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.2;
  }
  .gauge {
    position: relative;
    block-size: 0.9em;
    margin-block: 0.6em;
    border-block-end: 1px solid var(--_control);
  }
  .gauge span {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--to) * 100%);
  }
  .gauge .sure {
    background: var(--_accent);
  }
  .trial .gauge .sure {
    border: 2px solid var(--_limited);
    background: repeating-linear-gradient(-45deg, var(--_limited) 0 2px, transparent 2px 6px);
  }
  .gauge .possible {
    border: 1px dashed var(--_accent);
  }
  .gauge .least {
    inset-block: -0.3em;
    inset-inline-start: calc(var(--at) * 100%);
    inline-size: 0;
    border-inline-start: 2px solid currentColor;
  }
  .controls {
    margin-block: var(--_space);
    padding: 0.8em 1em 1em;
    border-inline-start: 4px solid var(--_limited);
    background: var(--_tint);
  }
  .trial-title {
    font-weight: 600;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_space);
    margin-block: 0.75em;
  }
  .field label {
    display: block;
    margin-block-end: 0.2em;
    font-weight: 600;
  }
  .trial-date input {
    inline-size: 100%;
    max-inline-size: 16em;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .trial-date input[aria-invalid] {
    border: 2px solid var(--_alert);
  }
  .slide input {
    display: block;
    inline-size: 100%;
    block-size: max(2em, 32px);
    margin: 0 0 0.1em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .zones {
    /* About half a thumb on either side, where a native slider begins and ends. */
    padding-inline: 0.5em;
  }
  .strip {
    display: flex;
  }
  .strip span {
    flex: 0 0 calc(var(--size) * 100%);
    min-inline-size: 0;
    padding-block-start: 0.15em;
    line-height: 1.3;
  }
  .strip .enough {
    border-block-start: 4px solid var(--_complete);
  }
  .strip .not-enough {
    border-block-start: 4px dotted var(--_alert);
    padding-inline-start: 0.4em;
  }
  .keys {
    margin-block-start: 0.5em;
  }
  @media (pointer: coarse) and (not (any-pointer: fine)) {
    .keys {
      display: none;
    }
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .trade details p {
    max-inline-size: 44em;
    margin-block-end: 0.5em;
  }
  @media (forced-colors: active) {
    .gauge .sure {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .trial .gauge .sure {
      background: Canvas;
    }
  }
  @media print {
    .time {
      break-inside: avoid;
    }
  }
`;
