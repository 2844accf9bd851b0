import { css } from 'lit';

/**
 * A table whose rows become blocks where it is narrow, each cell with the name of its column before it (`.name`, which is for the eye only: the
 * table keeps its roles, so they have to be written out).
 */
export const stackedTableStyles = css`
  .stacked :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .stacked :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .stacked th[scope='row'] {
    font-weight: 600;
  }
  .stacked .number {
    text-align: end;
  }
  .stacked .name {
    display: none;
  }
  @container (inline-size < 44em) {
    .stacked,
    .stacked :is(caption, tbody, tfoot, tr, th, td) {
      display: block;
    }
    .stacked thead {
      display: none;
    }
    .stacked tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .stacked :is(th, td) {
      padding: 0.15em 0;
      border: 0;
    }
    .stacked .number {
      text-align: start;
    }
    .stacked .name {
      display: inline;
      color: var(--_muted);
    }
    .stacked .name::after {
      content: ': ';
    }
  }
`;
