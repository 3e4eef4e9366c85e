import type { PowerId } from '../../../shared/core/ids.ts';
import type { ArcKind } from '../../render/picture.ts';
import type { WebPicture } from '../../render/web/picture.ts';
import { pairKey } from '../map/bonds.ts';

/** A power's line to another in the web. */
export interface Tie {
  other: PowerId;
  kind: ArcKind;
  /** The pair, for bringing the line out. */
  pair: string;
  /** Of tension, 0–100. */
  level?: number;
}

/** Every line of the web that ends at a power, treaties first. */
export function tiesOf({ edges, tensions }: WebPicture, power: PowerId): Tie[] {
  const other = ({ a, b }: { a: string; b: string }): PowerId => (a === power ? b : a) as PowerId;
  const mine = ({ a, b }: { a: string; b: string }): boolean => a === power || b === power;
  return [
    ...edges.filter(mine).map((edge): Tie => {
      return {
        other: other(edge),
        kind: edge.kind,
        pair: edge.kind === 'draft' ? edge.id : pairKey(power, other(edge)),
      };
    }),
    ...tensions.filter(mine).map((tense): Tie => {
      return { other: other(tense), kind: 'tension', pair: pairKey(power, other(tense)), level: tense.level };
    }),
  ];
}
