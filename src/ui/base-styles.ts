import { css } from 'lit';

/**
 * Tokens and the pieces every widget is made of. Font and text colour are the host page's; what is set here are lines, accents and states.
 * `--mga-*` are for pages to set; `--_*` are what the widgets read.
 */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* What is in it has no width of its own to ask for: without this a row of the page (flex, float) would leave it none. */
    min-inline-size: min(100%, 16em);
    letter-spacing: normal;
    word-spacing: normal;
    scroll-margin-block-start: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /*
   * Here and not on the host, which the page's own rules reach: a reset that takes everything off every element takes nothing of this.
   * Spacing of letters and words is the host's, so that readers who ask for more of it on every element get it (WCAG 2.2, 1.4.12).
   */
  .root {
    --_font-size: var(--mga-font-size, max(1em, 14px));
    container-type: inline-size;
    font-size: var(--_font-size);
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    list-style: outside;
    --_accent: var(--mga-color-accent, light-dark(#006fb3, #7cc0ee));
    --_on-accent: var(--mga-color-on-accent, light-dark(#fff, #08202f));
    --_surface: var(--mga-color-surface, light-dark(#fff, #171b20));
    --_text: var(--mga-color-text, light-dark(#1c2127, #eef1f4));
    --_line: var(--mga-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --_control: color-mix(in srgb, currentColor 66%, transparent);
    --_muted: var(--mga-color-muted, color-mix(in srgb, currentColor 82%, transparent));
    --_tint: var(--mga-color-tint, color-mix(in srgb, currentColor 5%, transparent));
    --_complete: var(--mga-color-complete, light-dark(#2d7a3a, #7cc98a));
    --_substantial: var(--mga-color-substantial, light-dark(#006fb3, #7cc0ee));
    --_limited: var(--mga-color-limited, light-dark(#a35a00, #f0b261));
    --_not-started: var(--mga-color-not-started, light-dark(#5c6670, #b3bcc5));
    --_alert: var(--mga-color-alert, light-dark(#b3261e, #ff9c92));
    --_space: var(--mga-space, 1em);
    --_radius: var(--mga-radius, 0.25em);
    font-variant-numeric: tabular-nums;
  }
  .root.contrast {
    --_accent: currentColor;
    --_on-accent: var(--_surface);
    --_line: currentColor;
    --_control: currentColor;
    --_muted: currentColor;
    --_tint: transparent;
    --_complete: currentColor;
    --_substantial: currentColor;
    --_limited: currentColor;
    --_not-started: currentColor;
    --_alert: currentColor;
  }
  .root.font-1 {
    font-size: calc(1.15 * var(--_font-size));
  }
  .root.font-2 {
    font-size: calc(1.3 * var(--_font-size));
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: currentColor;
      --_control: currentColor;
      --_muted: currentColor;
    }
  }

  .heading {
    margin: 0 0 0.5em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subheading {
    margin: 1.5em 0 0.5em;
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.3;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul.plain,
  ol.plain {
    list-style: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .alert {
    color: var(--_alert);
    font-weight: 600;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--_tint);
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Nothing is filled in high contrast: the filling would have the colour of its own text. */
  .root.contrast .primary {
    border: 3px solid;
    background: transparent;
    color: inherit;
  }
  button.link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* What is chosen may be longer than there is room for. WebKit leaves a select no overflow of its own: the words would make the page as wide as they are. */
  select {
    contain: paint;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  select,
  input[type='search'],
  input[type='text'],
  input[type='url'] {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  summary {
    cursor: pointer;
    padding-block: 0.35em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
    /* "anywhere" would let a column shrink until its words break. */
    overflow-wrap: break-word;
  }
  /* Text of twice the size on a phone: then a word that breaks is better than one that is outside. */
  @container (inline-size < 16em) {
    table {
      overflow-wrap: anywhere;
    }
  }
  .breaks {
    overflow-wrap: anywhere;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @container (inline-size < 20em) {
    th,
    td {
      padding-inline: 0.35em;
    }
  }
  thead th {
    border-block-end: 2px solid var(--_control);
    font-size: 0.875em;
    font-weight: 600;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: var(--_space);
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_tint);
  }
  .notice p {
    flex: 1 1 16em;
  }
  .notice.failed {
    border-inline-start-color: var(--_alert);
  }
  .notice.demonstration {
    border-inline-start-color: var(--_limited);
    font-size: 0.875em;
    font-weight: 600;
  }
  .empty {
    padding: 1.5em 1em;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-align: center;
  }
  .unreadable {
    margin-block-start: var(--_space);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .unreadable ul {
    padding-inline-start: 1.25em;
  }

  .skeleton {
    min-block-size: var(--mga-loading-block-size, 20em);
  }
  .bone {
    margin-block-end: 0.75em;
    block-size: 1.2em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.6;
  }
  .bone.box {
    block-size: 7em;
  }
  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 0.75em;
  }
  .bone.short {
    inline-size: 40%;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button,
    select,
    input {
      display: none;
    }
    .no-print {
      display: none !important;
    }
    .root {
      --_line: #999;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid;
    }
    button.primary {
      border: 2px solid;
    }
  }
`;
