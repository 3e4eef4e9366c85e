/**
 * The engraved patterns that set powers apart without colour. Each is a tile that repeats seamlessly, given as SVG path
 * data to be stroked, so that the canvas and the panels' SVG draw the same thing.
 */
import type { PatternName } from './palette.ts';

/** A repeating tile: size in CSS px, path data, stroke width in CSS px and round or butt ends. */
export interface PatternTile {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly stroke: number;
  readonly cap: 'round' | 'butt';
}

const tile = (
  width: number,
  height: number,
  path: string,
  stroke = 1,
  cap: 'round' | 'butt' = 'butt',
): PatternTile => ({
  width,
  height,
  path,
  stroke,
  cap,
});

/** One tile a pattern; diagonal tiles run past their edges so that the corners join. */
export const PATTERNS: Readonly<Record<PatternName, PatternTile>> = {
  risingDiagonal: tile(9, 9, 'M-2 11L11 -2M-2 2L2 -2M7 11L11 7', 1.1),
  dots: tile(8, 8, 'M2 2h.01M6 6h.01', 1.9, 'round'),
  horizontals: tile(10, 6, 'M0 3H10', 1.05),
  verticals: tile(6, 10, 'M3 0V10', 1.05),
  fallingDiagonal: tile(9, 9, 'M-2 -2L11 11M7 -2L11 2M-2 7L2 11', 1.1),
  plusMarks: tile(12, 12, 'M3 1.2V4.8M1.2 3H4.8M9 7.2V10.8M7.2 9H10.8', 1.2),
  zigzag: tile(14, 8, 'M-1 5.75L0 5L3.5 2L10.5 8L14 5L15 4.25M-1 -2.25L3.5 -6L10.5 0L15 -3.75', 1),
  smallRings: tile(
    12,
    12,
    'M1.4 3a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0M7.4 9a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
    0.95,
  ),
  dashes: tile(14, 8, 'M1 2H7M8 6H14', 1.15),
  squareGrid: tile(10, 10, 'M0 5H10M5 0V10', 0.95),
  diagonalPairs: tile(10, 10, 'M-2 12L12 -2M-2 2L2 -2M8 12L12 8M-2 8.6L8.6 -2M1.4 12L12 1.4', 0.95),
  waves: tile(16, 8, 'M-4 4Q0 7.4 4 4T12 4T20 4', 1),
  crossMarks: tile(12, 12, 'M1.6 1.6L4.4 4.4M4.4 1.6L1.6 4.4M7.6 7.6L10.4 10.4M10.4 7.6L7.6 10.4', 1.15),
  lozenges: tile(10, 14, 'M-1 -1.4L11 15.4M11 -1.4L-1 15.4', 0.9),
  brick: tile(14, 12, 'M0 0.5H14M0 6.5H14M3.5 0.5V6.5M10.5 6.5V12.5', 0.95),
  verticalDashes: tile(8, 14, 'M2 1V7M6 8V14', 1.15),
  ticks: tile(12, 12, 'M1 1.6L3 4.6L5 1.6M7 7.6L9 10.6L11 7.6', 1.1),
};

/** Opacity of patterns over land (they stay below 45 % so that text over them reads). */
export const PATTERN_OPACITY = { light: 0.3, dark: 0.42 } as const;
