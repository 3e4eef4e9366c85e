/** Which lens paints which region how: regions with the same paint are filled together and share one inner band. */

import { type BlocOutline, blocOutlines, leaderOf } from './blocs.ts';
import type { Geometry, Line, Shape } from './mapfile.ts';
import { type PatternName, powerSlot, slotColours } from './palette.ts';
import type { MapPicture, PicturePower, PictureRegion, PowerId, RegionId } from './picture.ts';
import { CHART_THEMES, type ScaleLens, stepOf } from './theme.ts';

/** How a group of regions is filled. */
export interface Paint {
  /** Regions with the same key form one group. */
  readonly key: string;
  readonly fill: string;
  /** Opacity of the fill over plain land. */
  readonly wash: number;
  readonly band: string | null;
  readonly pattern: PatternName | null;
  readonly patternInk: string;
  /** A second hatching over the first: of another bloc the region belongs to. */
  readonly second?: { readonly pattern: PatternName; readonly ink: string };
}

export interface PaintGroup {
  readonly paint: Paint;
  readonly shapes: readonly Shape[];
  /** Lines with another paint, or the sea, on their far side. */
  readonly outline: readonly Line[];
}

/** Regions, groups and borders of a picture, worked out once a picture and shared by all tiles. */
export interface PaintedChart {
  readonly groups: readonly PaintGroup[];
  readonly coast: readonly Line[];
  readonly powerBorders: readonly Line[];
  readonly regionLines: readonly Line[];
  readonly minorLines: readonly Line[];
  readonly occupied: readonly Shape[];
  /** Belts round the land of each bloc, under the alliances lens. */
  readonly blocs: readonly BlocOutline[];
}

/** Hatching of each step, so that a shade is never the only sign. */
const HATCHED: Readonly<Record<ScaleLens, readonly (PatternName | null)[]>> = {
  threat: [null, null, 'risingDiagonal', 'diagonalPairs', 'lozenges'],
  capability: [null, null, 'dots', 'risingDiagonal', 'squareGrid'],
  trade: [null, null, 'dots', 'waves', 'diagonalPairs'],
  tension: [null, null, 'fallingDiagonal', 'zigzag', 'lozenges'],
};

export function powerPaint(picture: MapPicture, power: PicturePower, key: string): Paint {
  const colours = slotColours(power.slot, picture.theme);
  const { wash } = CHART_THEMES[picture.theme];
  const { pattern } = powerSlot(power.slot);
  return { key, fill: colours.fill, wash, band: colours.line, pattern, patternInk: colours.line };
}

function alliedWith(picture: MapPicture, a: PowerId, b: PowerId): boolean {
  return (picture.alliances ?? []).some((g) => g.members.includes(a) && g.members.includes(b));
}

/** One's own land, and under the threat lens that of allies, is set apart from the scale. */
function scalePaint(picture: MapPicture, region: PictureRegion, lens: ScaleLens): Paint {
  const t = CHART_THEMES[picture.theme];
  const { owner } = region;
  const plain = { wash: 1, pattern: null, patternInk: t.seal };
  if (lens !== 'capability' && owner && owner === picture.you) {
    return { ...plain, key: 'you', fill: t.own, band: t.accent };
  }
  if (lens === 'threat' && owner && picture.you && alliedWith(picture, owner, picture.you)) {
    return { ...plain, key: `ally:${owner}`, fill: t.ally, band: t.accent };
  }
  const step = stepOf(lens, region.value ?? 0);
  const [fills, ink] =
    lens === 'trade' ? [t.shares, t.trade] : lens === 'capability' ? [t.capability, t.accent] : [t.threat, t.seal];
  const band = lens === 'threat' || lens === 'tension' ? (step > 1 ? ink : null) : ink;
  return { key: `${owner}:${step}`, fill: fills[step], wash: 1, band, pattern: HATCHED[lens][step], patternInk: ink };
}

/** A member's land is filled as its bloc's leader's; that of a second bloc is hatched over it; all else is plain. */
function blocPaint(picture: MapPicture, powers: ReadonlyMap<PowerId, PicturePower>, owner: PowerId): Paint {
  const of = (picture.alliances ?? []).flatMap(({ members }, i) => (members.includes(owner) ? [i] : []));
  const [first, second] = of.map((i) => leaderOf(picture, i));
  if (first) {
    const paint = powerPaint(picture, first, `bloc:${of.join('+')}`);
    if (!second) return paint;
    const ink = slotColours(second.slot, picture.theme).line;
    return { ...paint, second: { pattern: powerSlot(second.slot).pattern, ink } };
  }
  const t = CHART_THEMES[picture.theme];
  const own = powers.get(owner);
  const band = own ? slotColours(own.slot, picture.theme).line : null;
  return { key: owner, fill: t.land, wash: 1, band, pattern: null, patternInk: t.ink };
}

function paintOf(picture: MapPicture, powers: ReadonlyMap<PowerId, PicturePower>, id: RegionId): Paint | null {
  const region = picture.regions[id];
  const power = region?.owner ? powers.get(region.owner) : undefined;
  if (!region || !power) return null;
  switch (picture.lens) {
    case 'political':
      return powerPaint(picture, power, power.id);
    case 'alliances':
      return blocPaint(picture, powers, power.id);
    default:
      return scalePaint(picture, region, picture.lens);
  }
}

/** Sorts a geometry's shapes and lines by how a picture paints them. */
export function paintChart(geometry: Geometry, picture: MapPicture): PaintedChart {
  const powers = new Map(picture.powers.map((p) => [p.id, p]));
  const paints = new Map<RegionId, Paint | null>();
  for (const id of geometry.shapes.keys()) paints.set(id, paintOf(picture, powers, id));
  const groups = new Map<string, { paint: Paint; shapes: Shape[]; outline: Line[] }>();
  for (const shape of geometry.shapes.values()) {
    const paint = paints.get(shape.id);
    if (!paint) continue;
    const group = groups.get(paint.key) ?? { paint, shapes: [], outline: [] };
    group.shapes.push(shape);
    groups.set(paint.key, group);
  }
  const chart = {
    coast: [] as Line[],
    powerBorders: [] as Line[],
    regionLines: [] as Line[],
    minorLines: [] as Line[],
  };
  const owner = (id: RegionId | null) => (id ? (picture.regions[id]?.owner ?? null) : null);
  for (const line of geometry.lines) {
    const [a, b] = [paints.get(line.left), line.right ? paints.get(line.right) : null];
    if (a && a.key !== b?.key) groups.get(a.key)?.outline.push(line);
    if (b && b.key !== a?.key) groups.get(b.key)?.outline.push(line);
    if (!line.right) chart.coast.push(line);
    else if (owner(line.left) !== owner(line.right)) chart.powerBorders.push(line);
    else if (a) chart.regionLines.push(line);
    else chart.minorLines.push(line);
  }
  const occupied = [...geometry.shapes.values()].filter((s) => picture.regions[s.id]?.occupied);
  return { groups: [...groups.values()], occupied, blocs: blocOutlines(geometry, picture), ...chart };
}

/** What of a picture is baked: when it is the same, tiles stay. */
export function bakedPart(picture: MapPicture): string {
  const { theme, lens, you, powers, regions, alliances, north } = picture;
  const land = Object.entries(regions).map(([id, r]) => [id, r.owner, r.value, r.occupied, r.disputed]);
  const seats = powers.map((p) => [p.id, p.slot, p.rank]);
  return JSON.stringify([
    theme,
    lens,
    lens === 'political' || lens === 'alliances' ? null : you,
    seats,
    land,
    lens === 'alliances' || lens === 'threat' ? alliances : null,
    north,
  ]);
}
