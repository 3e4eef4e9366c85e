/** Where names of powers, blocs, regions and seas go; each step leaves out what finds no free place. */
import { coverOfMark, type Layout, type Mark } from './layout.ts';
import { coverOf, type Lettering, type Rect, spread } from './lettering.ts';
import type { Shape } from './mapfile.ts';
import { largestPatches, maskAt, maskValue } from './mask.ts';
import { type Candidate, placesOnLand, placesRoundEmblem } from './powerlabels.ts';
import { zoomStep } from './theme.ts';

/** A window up to this wide is read from near, CSS px; on a wall lettering grows with the width, at most so many times. */
const USUAL_WIDTH = 1800;
const GROWTH_MOST = 1.8;

const growthIn = (l: Layout): number => Math.max(1, Math.min(GROWTH_MOST, l.window.width / USUAL_WIDTH));

/** Powers' names, on their land or beside their emblem: you first, then by rank. */
export function powerNames(l: Layout): void {
  const patches = largestPatches(l.mask);
  const growth = growthIn(l);
  for (const power of l.byRank()) {
    const name = power.name.toLocaleUpperCase();
    const value = maskValue(l.picture, power.id);
    const shape = l.shape(power.capital);
    const at = shape && l.place(shape.at);
    const cells = patches.get(value) ?? [];
    const candidates = placesOnLand(l.mask, value, cells, name, { rank: power.rank, growth, measure: l.measure });
    if (at && l.visible(at, 0)) candidates.push(...placesRoundEmblem(cells, at, name, growth, l.measure));
    l.letter(
      `power:${power.id}`,
      candidates.sort((a, b) => b.score - a.score),
    );
  }
}

/** A bloc's name, on a card by its leader's emblem. */
export function allianceNames(l: Layout): void {
  (l.picture.alliances ?? []).forEach((alliance, i) => {
    const members = l.picture.powers.filter((p) => alliance.members.includes(p.id));
    const leader = members.sort((a, b) => a.rank - b.rank)[0];
    const shape = leader && l.shape(leader.capital);
    if (!shape) return;
    const [x, y] = l.place(shape.at);
    const mark: Mark = { kind: 'chip', text: alliance.label };
    const beside = coverOfMark(mark, l.measure)[0].halfWidth + 18;
    l.putFirstFree(`alliance:${i}`, mark, [
      [x, y + 29],
      [x, y - 29],
      [x, y + 56],
      [x, y - 56],
      [x + beside, y],
      [x - beside, y],
      [x + beside * 0.6, y + 42],
      [x - beside * 0.6, y + 42],
      [x + beside * 0.6, y - 42],
      [x - beside * 0.6, y - 42],
    ]);
  });
}

/** Regions' names keep this far from anything, CSS px: packed closer they are a wall of letters. */
const REGION_GAP = 6;

/** Regions' names from theatre zoom, larger regions first. */
export function regionNames(l: Layout): void {
  const step = zoomStep(l.geometry.file, l.window.scale);
  if (step === 'world') return;
  const growth = growthIn(l);
  const owned = new Map<string, number>();
  for (const r of Object.values(l.picture.regions)) if (r.owner) owned.set(r.owner, (owned.get(r.owner) ?? 0) + 1);
  const shapes = [...l.geometry.shapes.values()].sort((a, b) => largestPart(b) - largestPart(a));
  for (const shape of shapes) {
    const region = l.picture.regions[shape.id];
    // A power of one region already has its name there.
    if (!region || (region.owner && owned.get(region.owner) === 1)) continue;
    const lettering: Lettering = {
      text: region.name,
      style: 'region',
      size: 14 * growth,
      tracking: 0,
      angle: 0,
      curve: 0,
    };
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y], 10)) continue;
    const { width } = spread(lettering, l.measure);
    const across = (shape.box[2] - shape.box[0]) * l.window.scale;
    if (l.geometry.file.wrap && width > across * 1.15) continue;
    const spots = [
      [0, 0],
      [0, 22],
      [0, -22],
      [0, 38],
      [0, -38],
      [30, 12],
      [-30, 12],
      [44, 0],
      [-44, 0],
      [36, -24],
      [-36, -24],
      [34, 34],
      [-34, 34],
      [0, 56],
      [0, -56],
    ];
    l.letter(
      `region:${shape.id}`,
      spots
        .map(([dx, dy]) => [dx * growth, dy * growth])
        .filter(([dx, dy]) => ownLand(l, shape, x + dx, y + dy))
        .map(([dx, dy]) => ({ lettering, x: x + dx, y: y + dy, score: 0 })),
      true,
      REGION_GAP,
    );
  }
}

function largestPart(shape: Shape): number {
  return Math.max(...shape.parts.map((p) => p.area));
}

/** Whether the middle and a little to each side lie on land of the shape's owner. */
function ownLand(l: Layout, shape: Shape, x: number, y: number): boolean {
  const owner = l.picture.regions[shape.id]?.owner;
  const value = owner ? maskValue(l.picture, owner) : 1;
  return [-14, 0, 14].every((dx) => maskAt(l.mask, x + dx, y) === value);
}

/** Seas' names: curved, in sea ink, whole or absent. */
export function seaNames(l: Layout): void {
  for (const sea of l.geometry.file.seas) {
    const lines = l.picture.seas?.[sea.key]?.split('\n') ?? [];
    const grow = Math.min(1.5, Math.max(0.78, l.geometry.file.wrap ? l.window.scale * 0.95 : l.window.scale ** 0.5));
    const size = sea.size * grow;
    if (size < 8.5) continue;
    const [x, y] = l.place(sea.at);
    const set = lines.map(
      (text, i): Candidate => ({
        lettering: {
          text,
          style: 'sea',
          size,
          tracking: sea.size > 12 ? 0.12 : 0.05,
          angle: ((sea.angle ?? 0) * Math.PI) / 180,
          curve: (sea.curve ?? 0) * l.window.scale,
        },
        x,
        y: y + (i - (lines.length - 1) / 2) * size * 1.28,
        score: 0,
      }),
    );
    // It stays off the land and is not cut by the edge.
    const fits = set.every((c) => {
      const cover = coverOf(c.lettering, l.measure);
      return l.taken.free(c.x, c.y, cover, 3) && !l.isCut(c.x, c.y, cover) && onWater(l, c, cover);
    });
    if (!fits) continue;
    set.forEach((c, i) => {
      const { lettering } = c;
      l.put(`sea:${sea.key}:${i}`, { kind: 'lettering', lettering }, c.x, c.y, coverOf(lettering, l.measure));
    });
  }
}

function onWater(l: Layout, { x, y }: Candidate, cover: readonly Rect[]): boolean {
  return cover.every((r) => {
    for (const dy of [-r.halfHeight, 0, r.halfHeight]) {
      for (let dx = -r.halfWidth; dx <= r.halfWidth; dx += 5) {
        if (maskAt(l.mask, x + r.x + dx, y + r.y + dy) !== 0) return false;
      }
    }
    return true;
  });
}
