/** Blocs under the alliances lens: whose land is hatched alike, and the belt round it. */
import type { Geometry, Line } from './mapfile.ts';
import { type Paint, powerPaint } from './paint.ts';
import { powerSlot, slotColours } from './palette.ts';
import type { MapPicture, PicturePower, PowerId, RegionId } from './picture.ts';
import { CHART_THEMES } from './theme.ts';

/** The belt round a bloc's land. */
export interface BlocOutline {
  readonly lines: readonly Line[];
  readonly colour: string;
  readonly dash: readonly number[];
}

/** Each bloc's belt has its own dash. */
export const BLOC_DASHES: readonly (readonly number[])[] = [[], [9, 5], [2, 5], [12, 4, 2, 4], [4, 4]];

/** The strongest member of a bloc, in whose colour it is drawn. */
export function leaderOf(picture: MapPicture, index: number): PicturePower | null {
  const members = picture.alliances?.[index]?.members ?? [];
  const known = picture.powers.filter(({ id }) => members.includes(id));
  return known.reduce<PicturePower | null>((best, one) => (best && best.rank <= one.rank ? best : one), null);
}

/** A member's land is filled as its bloc's leader's; that of a second bloc is hatched over it; all else is plain. */
export function blocPaint(picture: MapPicture, powers: ReadonlyMap<PowerId, PicturePower>, owner: PowerId): Paint {
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

/** The belts of all blocs; none under other lenses. */
export function blocOutlines(geometry: Geometry, picture: MapPicture): BlocOutline[] {
  if (picture.lens !== 'alliances') return [];
  return (picture.alliances ?? []).flatMap(({ members }, i) => {
    const leader = leaderOf(picture, i);
    if (!leader) return [];
    const isIn = (id: RegionId | null) => id !== null && members.includes(picture.regions[id]?.owner ?? '');
    // Islets would be all belt.
    const lines = geometry.lines.filter((line) => !line.islet && isIn(line.left) !== isIn(line.right));
    const colour = slotColours(leader.slot, picture.theme).line;
    return [{ lines, colour, dash: BLOC_DASHES[i % BLOC_DASHES.length] }];
  });
}
