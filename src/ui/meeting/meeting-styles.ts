import { css } from 'lit';

/** The date of a meeting as a block, and its title. */
export const meetingPieceStyles = css`
  .date {
    display: block;
    line-height: 1.2;
    text-align: center;
  }
  .date span span {
    display: block;
    font-size: 0.875em;
  }
  .date .number {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.1;
  }
  .date .month {
    font-weight: 600;
    white-space: nowrap;
  }
  .date .weekday {
    color: var(--_muted);
    white-space: nowrap;
  }
  .meeting-title {
    margin-block-end: 0.25em;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .cancelled .title,
  .cancelled .when {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
`;
