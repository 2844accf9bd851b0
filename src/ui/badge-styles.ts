import { css } from 'lit';

/**
 * What badges have in common: a glyph, told by its shape, and a word. `.fill` is what is filled of the glyph, `.check` a tick on what is filled.
 * Each badge sets `--_status`, the colour of its glyph.
 */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    /* The word's line is that of the words around it; the glyph beside it has none. */
    align-items: baseline;
    gap: 0.4em;
    font-weight: 600;
  }
  .badge svg {
    flex: none;
    align-self: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    color: var(--_status, var(--_not-started));
    forced-color-adjust: auto;
  }
  .badge .fill {
    fill: currentColor;
  }
  .badge .check {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .badge .check {
      stroke: Canvas;
      forced-color-adjust: none;
    }
  }
`;
