import { css } from 'lit';

export const sdgStyles = css`
  .disclosures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    grid-auto-flow: row dense;
    gap: 0.5em;
    margin-block: 0.5em var(--_space);
  }
  .disclosure {
    display: contents;
  }
  .disclosure > button {
    gap: 0.75em;
    padding: 0.4em 0.75em 0.4em 0.4em;
  }
  .disclosed {
    grid-column: 1 / -1;
  }
  .goal-name,
  .goal-count {
    display: block;
    line-height: 1.3;
  }
  .goal-name {
    font-weight: 600;
  }
  .uncovered .goal-name {
    font-weight: 400;
  }
  .goal-count {
    color: var(--_muted);
    unicode-bidi: isolate;
  }

  .matrix th[scope='row'] {
    font-weight: 400;
  }
  .matrix .mark {
    inline-size: 2.1em;
    padding: 0.3em 0.1em;
    text-align: center;
    vertical-align: middle;
  }
  .matrix .sdg {
    inline-size: 1.7em;
    block-size: 1.7em;
    vertical-align: middle;
  }
  .matrix td.mark {
    border-inline-start: 1px solid var(--_line);
  }
  @container (inline-size < 52em) {
    .matrix,
    .matrix tbody {
      display: block;
    }
    .matrix thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .matrix tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    .matrix th[scope='row'],
    .matrix .silent {
      flex: 1 0 100%;
      padding: 0;
      border: 0;
    }
    .matrix td.mark {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .matrix td.no {
      display: none;
    }
  }
  @media print {
    .matrix tr {
      break-inside: avoid;
    }
  }
`;
