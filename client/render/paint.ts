/** Which lens paints which region how: regions with the same paint are filled together and share one inner band. */
import type { Geometry, Line, Shape } from './mapfile.ts';
import { type PatternName, powerSlot, slotColours } from './palette.ts';
import type { MapPicture, PicturePower, PictureRegion, PowerId, RegionId } from './picture.ts';
import { CHART_THEMES, capabilityStep, threatStep } from './theme.ts';

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
}

const THREAT_PATTERNS: readonly (PatternName | null)[] = [null, null, 'risingDiagonal', 'diagonalPairs', 'lozenges'];
const CAPABILITY_PATTERNS: readonly (PatternName | null)[] = [null, null, 'dots', 'risingDiagonal', 'squareGrid'];

function powerPaint(picture: MapPicture, power: PicturePower, key: string): Paint {
  const colours = slotColours(power.slot, picture.theme);
  const { wash } = CHART_THEMES[picture.theme];
  const { pattern } = powerSlot(power.slot);
  return { key, fill: colours.fill, wash, band: colours.line, pattern, patternInk: colours.line };
}

function alliedWith(picture: MapPicture, a: PowerId, b: PowerId): boolean {
  return (picture.alliances ?? []).some((g) => g.members.includes(a) && g.members.includes(b));
}

function threatPaint(picture: MapPicture, region: PictureRegion): Paint {
  const t = CHART_THEMES[picture.theme];
  const { owner } = region;
  const plain = { wash: 1, pattern: null, patternInk: t.seal };
  if (owner && owner === picture.you) return { ...plain, key: 'you', fill: t.own, band: t.accent };
  if (owner && picture.you && alliedWith(picture, owner, picture.you)) {
    return { ...plain, key: `ally:${owner}`, fill: t.ally, band: t.accent };
  }
  const step = threatStep(region.value ?? 0);
  const band = step > 1 ? t.seal : null;
  return {
    key: `${owner}:${step}`,
    fill: t.threat[step],
    wash: 1,
    band,
    pattern: THREAT_PATTERNS[step],
    patternInk: t.seal,
  };
}

function capabilityPaint(picture: MapPicture, region: PictureRegion): Paint {
  const t = CHART_THEMES[picture.theme];
  const step = capabilityStep(region.value ?? 0);
  const pattern = CAPABILITY_PATTERNS[step];
  return {
    key: `${region.owner}:${step}`,
    fill: t.capability[step],
    wash: 1,
    band: t.accent,
    pattern,
    patternInk: t.accent,
  };
}

function alliancePaint(picture: MapPicture, powers: ReadonlyMap<PowerId, PicturePower>, owner: PowerId): Paint {
  const t = CHART_THEMES[picture.theme];
  const index = (picture.alliances ?? []).findIndex((g) => g.members.includes(owner));
  const members = picture.alliances?.[index]?.members.flatMap((id) => powers.get(id) ?? []) ?? [];
  const leader = members.reduce<PicturePower | null>((best, p) => (best && best.rank <= p.rank ? best : p), null);
  if (leader) return powerPaint(picture, leader, `bloc:${index}`);
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
      return alliancePaint(picture, powers, power.id);
    case 'threat':
      return threatPaint(picture, region);
    case 'capability':
      return capabilityPaint(picture, region);
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
  return { groups: [...groups.values()], occupied, ...chart };
}

/** What of a picture is baked: when it is the same, tiles stay. */
export function bakedPart(picture: MapPicture): string {
  const { theme, lens, you, powers, regions, alliances, north } = picture;
  const land = Object.entries(regions).map(([id, r]) => [id, r.owner, r.value, r.occupied, r.disputed]);
  const seats = powers.map((p) => [p.id, p.slot, p.rank]);
  return JSON.stringify([
    theme,
    lens,
    lens === 'threat' ? you : null,
    seats,
    land,
    lens === 'political' ? null : alliances,
    north,
  ]);
}
