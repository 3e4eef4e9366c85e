/** The neat-line: a double frame with a border graduated in black and white, as on engraved charts. */
import type { Geometry } from './mapfile.ts';
import type { ChartTheme } from './theme.ts';
import type { ChartWindow, Context } from './trace.ts';

/** Width of the whole frame in CSS px. */
export const FRAME = 9;

/** Draws the frame round a window; the graduation follows the map's own units. */
export function drawFrame(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  ctx.save();
  ctx.fillStyle = t.panel;
  for (const [x, y, width, height] of [
    [0, 0, w.width, FRAME],
    [0, w.height - FRAME, w.width, FRAME],
    [0, 0, FRAME, w.height],
    [w.width - FRAME, 0, FRAME, w.height],
  ]) {
    ctx.fillRect(x, y, width, height);
  }
  drawGraduation(ctx, geometry, w, t);
  ctx.strokeStyle = t.ink;
  const line = (inset: number, width: number) => {
    ctx.lineWidth = width;
    ctx.strokeRect(inset, inset, w.width - 2 * inset, w.height - 2 * inset);
  };
  ctx.globalAlpha = 0.75;
  line(1, 0.8);
  line(4, 0.7);
  line(7, 0.7);
  line(FRAME - 0.4, 0.8);
  ctx.restore();
}

/** Black every other step between the two middle lines of the frame, on all four sides. */
function drawGraduation(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  const base = geometry.file.graticule ? geometry.file.graticule.perDegree * 5 : 40;
  const octave = 2 ** Math.round(Math.log2(46 / (base * w.scale)));
  const step = base * octave;
  ctx.fillStyle = t.ink;
  const bars = (from: number, extent: number, draw: (start: number, length: number) => void) => {
    const inner = [FRAME, extent - FRAME];
    for (let i = Math.floor(from / step); i * step < from + extent / w.scale; i++) {
      if (i % 2 === 0) continue;
      const start = Math.max(inner[0], (i * step - from) * w.scale);
      const end = Math.min(inner[1], ((i + 1) * step - from) * w.scale);
      if (end > start) draw(start, end - start);
    }
  };
  bars(w.x, w.width, (x, length) => {
    ctx.fillRect(x, 4, length, 3);
    ctx.fillRect(x, w.height - 7, length, 3);
  });
  bars(w.y, w.height, (y, length) => {
    ctx.fillRect(4, y, 3, length);
    ctx.fillRect(w.width - 7, y, 3, length);
  });
}
