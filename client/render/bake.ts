/** Bakes everything that stands still, from the sea up to the coast, into a canvas: one window at one scale. */
import { drawBorders, drawLand } from './land.ts';
import type { Geometry } from './mapfile.ts';
import type { PaintedChart } from './paint.ts';
import type { MapPicture } from './picture.ts';
import { drawRose, drawSea, drawSeaGrid, drawWaterLines } from './sea.ts';
import { CHART_THEMES, zoomStep } from './theme.ts';
import type { ChartWindow, Context } from './trace.ts';

/** Draws one window of the chart; the canvas must measure the window's size times its pixel ratio. */
export function bakeChart(
  ctx: Context,
  geometry: Geometry,
  picture: MapPicture,
  chart: PaintedChart,
  w: ChartWindow,
): void {
  const t = CHART_THEMES[picture.theme];
  const step = zoomStep(geometry.file, w.scale);
  ctx.save();
  ctx.setTransform(w.ratio, 0, 0, w.ratio, 0, 0);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  drawSea(ctx, geometry, w, t);
  drawSeaGrid(ctx, geometry, w, t);
  drawWaterLines(ctx, geometry, w, t);
  drawRose(ctx, geometry, w, t, picture.north ?? '');
  ctx.lineCap = 'butt';
  drawLand(ctx, geometry, chart, w, t, step);
  drawBorders(ctx, geometry, picture, chart, w, t, step);
  ctx.restore();
}
