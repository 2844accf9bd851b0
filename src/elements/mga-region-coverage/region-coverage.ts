import type { TemplateResult } from 'lit';
import type { Region } from '../../domain/feed.js';
import type { Drawing } from '../../ui/figure/drawing.js';
import type { Figure } from '../../ui/figure/figure.js';

/** A place of the strip: a region, or what is counted apart. */
export interface RegionTile {
  /** Code of the region, or a key of its own that begins with "~". */
  key: string;
  name: string;
  className: string;
  /** What stands beside the name. */
  figure: TemplateResult;
  panel: () => TemplateResult;
}

/** One measure, ready to be drawn. */
export interface DrawnMeasure {
  /** Day whose regions are shown, YYYY-MM-DD. */
  day: string;
  regions: readonly Region[];
  /** How many of how many, in words. */
  summary: TemplateResult;
  tiles: readonly RegionTile[];
  /** What counts in no region. */
  apart: readonly RegionTile[];
  figure: Figure;
  draw: () => Drawing;
}
