import { css } from 'lit';

export const queueStyles = css`
  :is(#list-title, #proposal-title, #outcome, #panel, #reply-title, #preview, #conflict, #draft-conflict, #trouble, #faults, #discard):focus-visible {
    outline-offset: 4px;
  }
  #list-title,
  #proposal-title {
    inline-size: fit-content;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  button.danger {
    border: 2px solid var(--_alert);
    color: var(--_alert);
  }
  .code {
    display: inline-block;
    max-inline-size: 100%;
    font-family: ui-monospace, monospace;
  }
  .flag {
    font-weight: 600;
    color: var(--_limited);
  }
  .panel {
    max-inline-size: 44em;
    margin-block: 0.9em;
    padding: 0.9em 1em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_tint);
  }
  .panel .subheading {
    margin-block: 0 0.6em;
  }
  .panel .means {
    margin-block-end: 0.75em;
  }
  .panel .field {
    margin-block-end: 0.9em;
  }

  .views {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  .views label {
    position: relative;
    cursor: pointer;
  }
  .views label > span:not(.visually-hidden) {
    display: block;
    min-block-size: max(2.75em, 44px);
    padding: 0.45em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .views b {
    font-size: 1.15em;
  }
  .views label.late b {
    color: var(--_alert);
  }
  .views label:hover > span {
    background: var(--_tint);
  }
  .views input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .views label.late input:checked + span b {
    color: inherit;
  }
  .views input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .root.contrast .views input:checked + span {
    background: transparent;
    color: inherit;
    box-shadow: inset 0 0 0 3px;
  }
  .narrowing .field {
    margin-block-end: 0;
  }
  .narrowing > .search {
    max-inline-size: 30em;
  }
  .narrowing details {
    margin-block: 0.4em;
  }
  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.6em var(--_space);
    padding-block: 0.4em 0.6em;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    min-block-size: 1.5em;
    margin-block-end: 0.5em;
  }
  .bulk {
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
  }
  .bulk > p {
    margin-block-end: 0.5em;
  }
  /* In view while one goes down the list, unless something is being filled in there; and then it covers nothing that has the focus. */
  .bulk:not(:has(form)) {
    position: sticky;
    inset-block-start: var(--mga-sticky-offset, 0px);
    z-index: 1;
  }
  .bulk ~ .rows :is(input, a, button) {
    scroll-margin-block-start: calc(12em + var(--mga-sticky-offset, 0px));
  }
  .choice.all {
    padding-block: 0.5em;
  }
  .row {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    gap: 0.1em 0.25em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .row > .wait,
  .row > .what {
    grid-column: 2;
    min-inline-size: 0;
  }
  .tick {
    grid-row: 1 / span 2;
    display: flex;
    justify-content: center;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .tick input {
    inline-size: 1.3em;
    block-size: 1.3em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }
  .wait {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  .name {
    display: inline-block;
    padding-block: 0.15em;
    font-weight: 600;
    font-size: 1.05em;
    line-height: 1.35;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 60em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1em;
    margin-block-start: 0.25em;
  }
  .paging,
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: var(--_space);
  }
  .way {
    margin-block-start: 0;
  }
  @container (inline-size >= 46em) {
    .row {
      grid-template-columns: 2.25em 15em 1fr;
      column-gap: 0.75em;
    }
    .row > .wait {
      display: block;
      grid-column: 2;
    }
    .row > .wait > * {
      display: block;
    }
    .row > .wait > .badge {
      display: flex;
    }
    .row > .what {
      grid-column: 3;
    }
    .tick {
      grid-row: 1;
    }
  }
  @media print {
    .tick,
    .way {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    .name {
      color: inherit;
      text-decoration: none;
    }
    button.name {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .views input:checked + span {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;
