import { css } from 'lit';

export const downloadsStyles = css`
  .downloads {
    margin: 0 0 calc(var(--_space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .downloads li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .downloads li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .downloads .what {
    display: flex;
    flex-direction: column;
    gap: 0.1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .downloads .name {
    font-weight: 600;
  }
  .downloads [part='download'] {
    flex: none;
    min-inline-size: 6em;
    min-block-size: 44px;
    text-align: center;
  }
  @container (inline-size >= 46em) {
    .downloads .what {
      display: grid;
      flex: 1;
      grid-template-columns: 13em 1fr 15em;
      gap: 0 1.5em;
      align-items: baseline;
    }
    .downloads .what [role='status'] {
      grid-column: 2 / -1;
    }
  }
  @media print {
    .downloads [part='download'] {
      display: none;
    }
  }
`;
