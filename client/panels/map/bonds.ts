import type { PowerId } from '../../../shared/core/ids.ts';
import type { Clause, Treaty } from '../../../shared/model/treaty.ts';
import { boundParties } from '../../../shared/treaties/term.ts';
import type { ArcKind } from '../../render/picture.ts';

/** How each kind of clause is drawn; what binds most closely is drawn for the whole treaty. */
const DRAWN: readonly (readonly [Clause['kind'], ArcKind])[] = [
  ['mutualDefence', 'defence'],
  ['guarantee', 'guarantee'],
  ['armsTransfer', 'arms'],
  ['licence', 'arms'],
  ['nonAggression', 'nonAggression'],
  ['trade', 'trade'],
];

const RANK: Readonly<Record<ArcKind, number>> = {
  defence: 0,
  guarantee: 1,
  arms: 2,
  nonAggression: 3,
  trade: 4,
  other: 5,
  draft: 6,
  demand: 7,
  sanction: 7,
  tension: 8,
};

/** The line of a treaty's closest bond. */
export function arcKindOf(clauses: readonly Clause[]): ArcKind {
  return DRAWN.find(([kind]) => clauses.some((clause) => clause.kind === kind))?.[1] ?? 'other';
}

/** Two powers and what binds them: the guarantor before its ward, the giver before the taker. */
export interface Bond {
  a: PowerId;
  b: PowerId;
  kind: ArcKind;
  treaty: Treaty;
}

/** The bonds between every two that a treaty binds in a turn: a guarantee for its ward only, arms for their taker only. */
export function bondsOf(treaty: Treaty, turn: number): Bond[] {
  const parties = boundParties(treaty, turn);
  const kind = arcKindOf(treaty.clauses);
  return pairsOf(treaty.clauses, parties)
    .filter(([a, b]) => parties.includes(a) && parties.includes(b))
    .map(([a, b]) => ({ a, b, kind, treaty }));
}

/** The pairs that terms join. */
export function pairsOf(clauses: readonly Clause[], parties: readonly PowerId[]): [PowerId, PowerId][] {
  const kind = arcKindOf(clauses);
  const directed = clauses.flatMap((clause): [PowerId, PowerId][] => {
    if (kind === 'guarantee' && clause.kind === 'guarantee') return [[clause.guarantor, clause.protected]];
    if (kind !== 'arms') return [];
    return clause.kind === 'armsTransfer' || clause.kind === 'licence' ? [[clause.from, clause.to]] : [];
  });
  if (directed.length > 0) return directed;
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b): [PowerId, PowerId] => [a, b]));
}

/** The same for both orders of a pair. */
export const pairKey = (a: PowerId, b: PowerId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** From so many parties on, terms that bind to little are not worth a line between every two. */
const MANY = 5;

/**
 * The closest bond of every pair. Of what a bloc's charter or a large treaty says without promising anything, nothing is
 * drawn: the bloc's own outline says it.
 */
export function closestBonds(treaties: readonly Treaty[], turn: number): Bond[] {
  const closest = new Map<string, Bond>();
  for (const treaty of treaties) {
    const loose = treaty.parties.length >= MANY || treaty.clauses.some(({ kind }) => kind === 'bloc');
    for (const bond of bondsOf(treaty, turn)) {
      if (loose && bond.kind === 'other') continue;
      const key = pairKey(bond.a, bond.b);
      const known = closest.get(key);
      if (!known || RANK[bond.kind] < RANK[known.kind]) closest.set(key, bond);
    }
  }
  return [...closest.values()];
}
