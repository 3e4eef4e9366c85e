/** Blocs under the alliances lens: whose land is hatched alike, and the belt round it. */
import type { Geometry, Line } from './mapfile.ts';
import { slotColours } from './palette.ts';
import type { MapPicture, PicturePower, RegionId } from './picture.ts';

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
