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

/** The figure of the whole, in words. */
export interface Summary {
  /** "6 de 16". */
  figure: string;
  /** What it is of. */
  label: string;
  /** What there is to say of the rest; empty when there is nothing. */
  more: string;
}

/** One measure, ready to be drawn. */
export interface DrawnMeasure {
  /** Day whose regions are shown, YYYY-MM-DD. */
  day: string;
  regions: readonly Region[];
  summary: Summary;
  tiles: readonly RegionTile[];
  /** What counts in no region. */
  apart: readonly RegionTile[];
  figure: Figure;
  draw: () => Drawing;
}
