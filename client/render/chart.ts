/** A still chart on a plain canvas, without the map's engine: the home page, lobby previews, cut-outs for the report. */
import { drawArc, drawArcPill } from './arcs.ts';
import { bakeChart } from './bake.ts';
import { drawFrame } from './frame.ts';
import type { Mark } from './layout.ts';
import { canvasMeasure, drawLettering, type Measure } from './lettering.ts';
import { type Geometry, geometryAt, type MapFile, prepareGeometry } from './mapfile.ts';
import { drawBase, drawChip, drawEmblem, drawFigure, drawFlareCore, drawFlareRings, drawFront } from './marks.ts';
import { layOut } from './overlay.ts';
import { paintChart } from './paint.ts';
import type { MapPicture, RegionId } from './picture.ts';
import { arcCurves, frontPlace, nearestPlace } from './places.ts';
import { screenScale } from './screen.ts';
import { CHART_THEMES, SANS, SERIF } from './theme.ts';
import type { ChartWindow, Context } from './trace.ts';

export interface ChartOptions {
  /** Size in CSS px; the canvas is sized to it times `ratio`. */
  readonly width: number;
  readonly height: number;
  /** Device px a CSS px; the device's own if absent. */
  readonly ratio?: number;
  /** Regions to fit; the whole map if absent. */
  readonly regions?: readonly RegionId[];
  /**
   * Without `regions`, on a map that wraps and opens on a part of it, or in an upright window: fills the window's height, where
   * it is taller than the map, about where the map opens or else this region.
   */
  readonly about?: RegionId;
  /** Share of the window left free round the regions, 0.1 if absent. */
  readonly margin?: number;
  /** The graduated frame; on if absent. */
  readonly frame?: boolean;
  /** Names, emblems and lines; on if absent. */
  readonly overlay?: boolean;
  /** Size of everything that does not grow with the map (lines, patterns, lettering), that of the screen if absent; 0.6 suits a small preview. */
  readonly pen?: number;
}

/** How much less than the window's height a wrapping map may take up: polar seas fill the rest. */
const POLAR_SLACK = 0.9;

/** The window that shows some regions, or the whole map, in a size. */
export function fitWindow(geometry: Geometry, options: ChartOptions): ChartWindow {
  const { width, height, margin = 0.1 } = options;
  const ratio = options.ratio ?? globalThis.devicePixelRatio ?? 1;
  const shapes = (options.regions ?? []).flatMap((id) => geometry.shapes.get(id) ?? []);
  const boxes = shapes.map((s) => {
    // The main body counts; far islands would blow the cut-out up.
    const largest = s.parts.reduce((a, b) => (a.area >= b.area ? a : b));
    return largest.box;
  });
  const { file } = geometry;
  const [x0, y0, x1, y1] =
    boxes.length > 0
      ? [
          Math.min(...boxes.map((b) => b[0])),
          Math.min(...boxes.map((b) => b[1])),
          Math.max(...boxes.map((b) => b[2])),
          Math.max(...boxes.map((b) => b[3])),
        ]
      : [0, 0, file.width, file.height];
  const keep = boxes.length > 0 ? 1 - 2 * margin : 1;
  const fit = Math.min((width * keep) / (x1 - x0), (height * keep) / (y1 - y0), 6);
  // A whole world goes into a window that lies; cut to fill it, one of its powers would be torn in two.
  const fills = boxes.length === 0 && file.wrap && (file.opens !== undefined || height > width);
  const about = fills && options.about ? geometry.shapes.get(options.about) : undefined;
  const scale = about ? Math.max(fit, (height / file.height) * POLAR_SLACK) : fit;
  // Of one region what happens there is shown about its own middle: a long arm of it would drag the cut-out away.
  const [boxX, boxY] = shapes.length === 1 ? shapes[0].at : [(x0 + x1) / 2, (y0 + y1) / 2];
  const middle = about && scale > fit ? (file.opens?.at ?? about.at)[0] : boxX;
  const left = middle - width / scale / 2;
  return {
    x: file.wrap ? left : keepWithin(left, width / scale, file.width),
    y: keepWithin(boxY - height / scale / 2, height / scale, file.height),
    scale,
    width,
    height,
    ratio,
  };
}

/** The start of a stretch shown of a whole, without showing what lies beyond it; in its middle where all of it shows. */
const keepWithin = (from: number, shown: number, whole: number): number =>
  shown >= whole ? (whole - shown) / 2 : Math.max(0, Math.min(whole - shown, from));

/** Draws one laid-out mark about the context's origin. */
export function drawMark(ctx: Context, mark: Mark, picture: MapPicture, measure: Measure): void {
  const t = CHART_THEMES[picture.theme];
  switch (mark.kind) {
    case 'emblem':
      drawEmblem(ctx, mark.slot, picture.theme);
      break;
    case 'base':
      drawBase(ctx, mark.slot, picture.theme);
      break;
    case 'flare':
      drawFlareCore(ctx, t);
      break;
    case 'figure':
      drawFigure(ctx, mark.text, mark.held, t);
      break;
    case 'chip':
      drawChip(ctx, mark.text, t);
      break;
    case 'lettering':
      drawLettering(ctx, mark.lettering, t, measure);
  }
}

function drawOverlay(ctx: Context, geometry: Geometry, picture: MapPicture, w: ChartWindow): void {
  const t = CHART_THEMES[picture.theme];
  const measure = canvasMeasure(ctx);
  const { items } = layOut(geometry, picture, w, measure, { x: 0, y: 0, still: true });
  const at = (x: number, y: number, draw: () => void) => {
    ctx.save();
    ctx.translate(x, y);
    draw();
    ctx.restore();
  };
  const marks = (wanted: (mark: Mark, id: string) => boolean) => {
    for (const { id, mark, at: place } of items) {
      if (!wanted(mark, id)) continue;
      const [x, y] = nearestPlace(geometry, w, place);
      at(x, y, () => {
        if (mark.kind === 'flare') drawFlareRings(ctx, t);
        drawMark(ctx, mark, picture, measure);
      });
    }
  };
  marks((_, id) => id.startsWith('sea:'));
  const arcs = arcCurves(geometry, picture, w);
  for (const placed of arcs) drawArc(ctx, placed, t);
  for (const placed of arcs) drawArcPill(ctx, placed, t);
  for (const front of picture.fronts) {
    const place = frontPlace(geometry, front, w);
    const slot = picture.powers.find((p) => p.id === front.attacker)?.slot;
    if (place && slot) {
      at(place.x, place.y, () => {
        ctx.rotate(place.angle);
        drawFront(ctx, slot, picture.theme);
      });
    }
  }
  marks((mark) => mark.kind === 'base' || mark.kind === 'flare');
  marks((mark, id) => mark.kind === 'lettering' && !id.startsWith('sea:'));
  marks((mark) => mark.kind === 'emblem' || mark.kind === 'figure' || mark.kind === 'chip');
}

/** What is to be written: powers' and regions' names, and other words. */
interface Words {
  readonly powers?: readonly string[];
  readonly regions?: readonly string[];
  readonly other?: readonly string[];
}

/** The words of a picture. */
export const wordsOf = ({ powers, regions, seas }: MapPicture): Words => ({
  powers: powers.map(({ name }) => name.toLocaleUpperCase()),
  regions: [...Object.values(regions).map(({ name }) => name), ...Object.values(seas ?? {})],
});

/** Asks for the chart's typefaces, as far as these words need them; resolves when they can be drawn with. */
export async function loadChartFonts({ powers = [], regions = [], other = [] }: Words = {}): Promise<void> {
  const faces = [
    [`600 16px ${SERIF}`, powers],
    [`italic 400 16px ${SERIF}`, regions],
    [`600 13px ${SANS}`, other],
  ] as const;
  await Promise.all(faces.map(([face, words]) => document.fonts.load(face, `A0${words.join('')}`)));
}

/**
 * Draws a still chart. The canvas is resized. Call after {@link loadChartFonts}, or names fall back to another serif.
 *
 * @returns the window drawn, in CSS px of the page, so that the caller can place things over it.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  file: MapFile,
  picture: MapPicture,
  options: ChartOptions,
): ChartWindow {
  const geometry = prepareGeometry(file);
  const { pen = screenScale(), width, height } = options;
  const ratio = (options.ratio ?? globalThis.devicePixelRatio ?? 1) * pen;
  // A finer pen is a larger sheet seen from farther off.
  const w = fitWindow(geometry, { ...options, width: width / pen, height: height / pen, ratio });
  canvas.width = Math.round(w.width * ratio);
  canvas.height = Math.round(w.height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas context');
  const near = geometryAt(geometry, w.scale);
  bakeChart(ctx, near, picture, paintChart(near, picture), w);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (options.overlay !== false) drawOverlay(ctx, geometry, picture, w);
  if (options.frame !== false) drawFrame(ctx, geometry, w, CHART_THEMES[picture.theme]);
  return { ...w, width, height, scale: w.scale * pen, ratio: ratio / pen };
}
