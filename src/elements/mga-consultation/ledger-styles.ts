import { css } from 'lit';

export const ledgerStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_space);
    margin-block: var(--_space) 0.5em;
  }
  .toolbar .field {
    flex: 1 1 11em;
  }
  .toolbar .search {
    flex: 2 1 16em;
    max-inline-size: 32em;
  }
  .toolbar .order {
    max-inline-size: 16em;
  }
  .look-up {
    display: flex;
    flex: 1 1 15em;
    align-items: end;
    gap: 0.5em;
    max-inline-size: 22em;
  }
  @container (inline-size < 34em) {
    .toolbar .field,
    .look-up {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .look-up .field {
      flex: 1 1 0;
    }
  }
  .narrowing {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em var(--_space);
  }
  .narrowing details {
    flex: 1 1 100%;
  }
  .narrowing details[inert] {
    visibility: hidden;
  }
  .count {
    min-block-size: 1.5em;
    margin-block: 0.75em 0.25em;
  }
  .ledger:not(:empty) {
    border-block-start: 2px solid var(--_line);
  }
  .row {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  /* The first are drawn at once: most of them are in view, and a guess of their height would move what is below. */
  .ledger > .row:nth-child(n + 11) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 11em;
  }
  .ledger[aria-busy='true'] {
    opacity: 0.7;
  }
  .row-facts .folio {
    font-weight: 600;
  }
  .row-title {
    margin-block: 0.15em 0.4em;
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 46em;
  }
  .reply {
    max-inline-size: 46em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .reply .when {
    font-weight: 400;
  }
  .reply:not(.open) .reasons {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .reasons p + p {
    margin-block-start: 0.5em;
  }
  .reply,
  .no-reply {
    margin-block-start: 0.35em;
  }
  .became {
    margin-block-start: 0.35em;
  }
  .whole > summary {
    position: relative;
    inline-size: fit-content;
    min-block-size: 26px;
    color: var(--_accent);
  }
  .whole-text {
    max-inline-size: 46em;
  }
  .whole-text > div {
    margin-block: 0.5em;
  }
  .whole-text dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .whole-text p + p {
    margin-block-start: 0.5em;
  }
  .cite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .cite button {
    min-block-size: max(2em, 32px);
    padding: 0.2em 0.7em;
    font-weight: 400;
  }
  .more {
    inline-size: 100%;
    margin-block-start: var(--_space);
  }
  @media print {
    .ledger > .row {
      content-visibility: visible;
      break-inside: avoid;
    }
    .reply .reasons {
      display: block;
    }
    .whole > summary {
      display: none;
    }
  }
`;
