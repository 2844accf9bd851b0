import { css } from 'lit';

/** A list of records in a few words each, under hairlines, side by side where there is room. */
export const lineStyles = css`
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 1.5em;
  }
  .line {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .line-title {
    font-weight: 600;
  }
  .line-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
`;
