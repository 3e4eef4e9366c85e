/** The ink over the land that moves with treaties and the pointer: arcs, fronts, outlines of regions, the neat-line. */
import type { Scene } from '../scenes/phaser.ts';
import { type ArcState, drawArc, drawArcPill, WHOLE_ARC } from './arcs.ts';
import { drawFrame, FRAME } from './frame.ts';
import { boxOf, type Geometry, geometryAt, type Line, type Point } from './mapfile.ts';
import { drawFront } from './marks.ts';
import { slotColours } from './palette.ts';
import type { MapPicture, RegionId } from './picture.ts';
import { arcCurves, frontPlace } from './places.ts';
import { Sheet, type SheetArea } from './sheet.ts';
import { CHART_THEMES } from './theme.ts';
import { type ChartWindow, type Context, copies, fade, traceLines, windowOf } from './trace.ts';
import type { Size, View } from './view.ts';

/** What the ink layer shows besides the picture. */
export interface InkState {
  readonly hovered: RegionId | null;
  readonly selected: RegionId | null;
  readonly highlighted: readonly RegionId[];
  readonly arcStates: ReadonlyMap<string, ArcState>;
  /** How strongly threatened borders glow just now, 0–1. */
  readonly glow: number;
}

/** Everything a drawing needs to know about the moment. */
interface Moment {
  readonly geometry: Geometry;
  readonly picture: MapPicture;
  readonly state: InkState;
  readonly view: View;
  readonly size: Size;
  readonly ratio: number;
}

/** Widest halo, arrow or pill beside a curve, CSS px. */
const PAD = 16;
const PILL = 90;
/** The sheet of the glow about threatened borders, and its widths and opacities, the widest first. */
const GLOW = 'glow';
const GLOW_LINES = [
  [18, 0.12],
  [11, 0.22],
  [6, 0.4],
] as const;
/** Width and dashes of the rings of a power's reach, the nearer first. */
const RINGS = [
  { width: 2.2, dash: [9, 5] },
  { width: 1.4, dash: [3, 5] },
] as const;
/** Extra paper on each side, CSS px, so that a short pan needs no redrawing. */
const MARGIN = 220;

/** The part of a box of points, with padding, that lies on or near the screen; null when none does. */
function areaOf(points: readonly Point[], pad: number, size: Size): SheetArea | null {
  const [x0, y0, x1, y1] = boxOf(points);
  const left = Math.max(x0 - pad, -MARGIN);
  const top = Math.max(y0 - pad, -MARGIN);
  const width = Math.min(x1 + pad, size.width + MARGIN) - left;
  const height = Math.min(y1 + pad, size.height + MARGIN) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

export class InkLayer {
  readonly #scene: Scene;
  readonly #sheets = new Map<string, Sheet>();
  readonly #frame: readonly Sheet[];
  #drawn: View | null = null;
  #framed = '';

  constructor(scene: Scene, framed: boolean) {
    this.#scene = scene;
    const sides = framed ? ['top', 'bottom', 'left', 'right'] : [];
    this.#frame = sides.map((side) => new Sheet(scene, `frame:${side}`, 90));
  }

  /** Asks for a redraw at the next update. */
  invalidate(): void {
    this.#drawn = null;
  }

  /** Moves the sheets with the view and draws them anew where that no longer serves. */
  update(moment: Moment): void {
    const { view, size, ratio } = moment;
    const drawn = this.#drawn;
    const strayed =
      !drawn ||
      Math.abs(Math.log(view.scale / drawn.scale)) > 0.3 ||
      Math.hypot(view.x - drawn.x, view.y - drawn.y) * view.scale > MARGIN * 0.8;
    if (strayed) this.#draw(moment);
    for (const sheet of this.#sheets.values()) sheet.place(view, size, ratio);
    this.#sheets.get(GLOW)?.image.setAlpha(moment.state.glow);
    this.#drawFrame(moment);
  }

  /** True while the sheets are stretched, so that the scene redraws once the view has settled. */
  isStretched(view: View): boolean {
    return this.#drawn !== null && this.#drawn.scale !== view.scale;
  }

  destroy(): void {
    for (const sheet of [...this.#sheets.values(), ...this.#frame]) sheet.destroy();
    this.#sheets.clear();
  }

  #draw(moment: Moment): void {
    const used = new Set<string>();
    const { view, size, ratio } = moment;
    const sheet = (key: string, depth: number, area: SheetArea | null, draw: (ctx: Context) => void) => {
      if (!area) return;
      used.add(key);
      const found = this.#sheets.get(key) ?? new Sheet(this.#scene, key, depth);
      this.#sheets.set(key, found);
      const ctx = found.begin(area, view, size, ratio);
      ctx.save();
      draw(ctx);
      ctx.restore();
      found.end();
    };
    this.#drawReach(moment, sheet);
    this.#drawThreatened(moment, sheet);
    this.#drawOutlines(moment, sheet);
    this.#drawArcs(moment, sheet);
    this.#drawFronts(moment, sheet);
    for (const [key, old] of this.#sheets) {
      if (used.has(key)) continue;
      old.destroy();
      this.#sheets.delete(key);
    }
    this.#drawn = view;
  }

  #drawArcs({ geometry, picture, state, view, size, ratio }: Moment, sheet: DrawSheet): void {
    const w = windowOf(view, size, ratio);
    const t = CHART_THEMES[picture.theme];
    for (const placed of arcCurves(geometry, picture, w)) {
      const { id, arc, curve, pill } = placed;
      const arcState = state.arcStates.get(arc.id) ?? WHOLE_ARC;
      sheet(`arc:${id}`, arc.yours ? 21 : 20, areaOf(curve, PAD, size), (ctx) => drawArc(ctx, placed, t, arcState));
      if (pill) sheet(`pill:${id}`, 22, areaOf([pill], PILL, size), (ctx) => drawArcPill(ctx, placed, t, arcState));
    }
  }

  #drawFronts({ geometry, picture, view, size, ratio }: Moment, sheet: DrawSheet): void {
    const w = windowOf(view, size, ratio);
    for (const front of picture.fronts) {
      const place = frontPlace(geometry, front, w);
      const slot = picture.powers.find((p) => p.id === front.attacker)?.slot;
      if (!place || !slot) continue;
      sheet(`front:${front.id}`, 31, areaOf([[place.x, place.y]], 34, size), (ctx) => {
        ctx.translate(place.x, place.y);
        ctx.rotate(place.angle);
        drawFront(ctx, slot, picture.theme);
      });
    }
  }

  /** Draws along the border of some regions taken together. */
  #around(
    { view, size, ratio, ...moment }: Moment,
    ids: readonly RegionId[],
    key: string,
    depth: number,
    sheet: DrawSheet,
    draw: (ctx: Context, path: Path2D) => void,
  ): void {
    const geometry = geometryAt(moment.geometry, view.scale);
    const w = windowOf(view, size, ratio);
    const inside = new Set(ids);
    const has = (id: RegionId | null) => id !== null && inside.has(id);
    const lines = geometry.lines.filter((l) => has(l.left) !== has(l.right));
    const corners = cornersOf(geometry, lines, w);
    if (corners.length === 0) return;
    sheet(key, depth, areaOf(corners, PAD, size), (ctx) => {
      ctx.lineJoin = 'round';
      draw(ctx, traceLines(geometry, lines, w, MARGIN));
    });
  }

  /** Rings about the regions that a power reaches. */
  #drawReach(moment: Moment, sheet: DrawSheet): void {
    const { picture } = moment;
    const { reach } = picture;
    const slot = picture.powers.find(({ id }) => id === reach?.power)?.slot;
    if (!reach || !slot) return;
    const t = CHART_THEMES[picture.theme];
    reach.rings.forEach((ids, i) => {
      const { width, dash } = RINGS[Math.min(i, RINGS.length - 1)];
      this.#around(moment, ids, `reach:${i}`, 12, sheet, (ctx, path) => {
        ctx.strokeStyle = t.halo;
        ctx.lineWidth = width + 2;
        ctx.stroke(path);
        ctx.setLineDash([...dash]);
        ctx.strokeStyle = slotColours(slot, picture.theme).line;
        ctx.lineWidth = width;
        ctx.stroke(path);
      });
    });
  }

  /** The border of what may be lost, in seal red, and the glow that draws the eye to it once. */
  #drawThreatened(moment: Moment, sheet: DrawSheet): void {
    const { picture } = moment;
    const t = CHART_THEMES[picture.theme];
    const ids = picture.threatened ?? [];
    this.#around(moment, ids, GLOW, 13, sheet, (ctx, path) => {
      for (const [width, opacity] of GLOW_LINES) {
        ctx.strokeStyle = fade(t.seal, opacity);
        ctx.lineWidth = width;
        ctx.stroke(path);
      }
    });
    this.#around(moment, ids, 'threatened', 14, sheet, (ctx, path) => {
      ctx.strokeStyle = t.halo;
      ctx.lineWidth = 4.6;
      ctx.stroke(path);
      ctx.strokeStyle = t.seal;
      ctx.lineWidth = 2.2;
      ctx.stroke(path);
    });
  }

  #drawOutlines(moment: Moment, sheet: DrawSheet): void {
    const { picture, state } = moment;
    const t = CHART_THEMES[picture.theme];
    const outline = (key: string, ids: readonly RegionId[], colour: string, width: number) => {
      this.#around(moment, ids, `outline:${key}`, 15, sheet, (ctx, path) => {
        ctx.strokeStyle = t.halo;
        ctx.lineWidth = width + 2.4;
        ctx.stroke(path);
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.stroke(path);
      });
    };
    if (state.highlighted.length > 0) outline('highlighted', state.highlighted, t.accent, 2.5);
    if (state.hovered && state.hovered !== state.selected) outline('hovered', [state.hovered], t.ink, 2);
    if (state.selected) outline('selected', [state.selected], t.focus, 3);
  }

  #drawFrame({ geometry, picture, view, size, ratio }: Moment): void {
    if (this.#frame.length === 0) return;
    const { width, height } = size;
    const stamp = [picture.theme, view.x, view.y, view.scale, width, height, ratio].join();
    if (stamp !== this.#framed) {
      this.#framed = stamp;
      const strips = [
        { left: 0, top: 0, width, height: FRAME },
        { left: 0, top: height - FRAME, width, height: FRAME },
        { left: 0, top: 0, width: FRAME, height },
        { left: width - FRAME, top: 0, width: FRAME, height },
      ];
      strips.forEach((strip, i) => {
        const ctx = this.#frame[i].begin(strip, view, size, ratio);
        drawFrame(ctx, geometry, windowOf(view, size, ratio), CHART_THEMES[picture.theme]);
        this.#frame[i].end();
      });
    }
    for (const strip of this.#frame) strip.place(view, size, ratio);
  }
}

type DrawSheet = (key: string, depth: number, area: SheetArea | null, draw: (ctx: Context) => void) => void;

/** Corners of some lines' boxes in CSS px, on every copy of the map in the window. */
function cornersOf(geometry: Geometry, lines: readonly Line[], w: ChartWindow): Point[] {
  return copies(geometry, w).flatMap((shift) =>
    lines.flatMap(({ box }): Point[] => [
      [(box[0] + shift - w.x) * w.scale, (box[1] - w.y) * w.scale],
      [(box[2] + shift - w.x) * w.scale, (box[3] - w.y) * w.scale],
    ]),
  );
}
