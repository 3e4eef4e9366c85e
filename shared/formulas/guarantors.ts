import type { PowerId, TreatyId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { Board } from '../model/board.ts';
import type { Protection, Ties } from '../model/ties.ts';

const none: never[] = [];

/** Promises to help `shielded` that an attack by `attacker` would call upon. */
export function promisesAgainst(ties: Ties, shielded: PowerId, attacker: PowerId): Protection[] {
  const promises = ties.protectorsOf[shielded];
  if (promises === undefined || promises.length === 0) return none;
  return promises.filter(
    ({ protector, against }) => protector !== attacker && (against === null || against === attacker),
  );
}

/**
 * Powers bound to help both a defender and its attacker: neutral between them, whatever they do.
 * A treaty that holds all three does not tear: the member that turns on another breaks it, and the rest stand by the other.
 */
export function boundToBoth(ties: Ties, defender: PowerId, attacker: PowerId): PowerId[] {
  const toAttacker = promisesAgainst(ties, attacker, defender);
  if (toAttacker.length === 0) return [];
  const toDefender = promisesAgainst(ties, defender, attacker);
  const torn = toAttacker.filter(({ protector, treaty }) => {
    const promised = toDefender.filter((other) => other.protector === protector);
    return promised.length > 0 && !promised.some((other) => other.treaty === treaty);
  });
  return [...new Set(torn.map(({ protector }) => protector))].sort();
}

/**
 * Powers bound to help a defender against this attacker, each once, by id, with the first treaty that binds them. Left
 * out: who is bound to the attacker as well, who promised the attacker neutrality, and who is at war with the defender.
 */
export function guarantorsOf(
  board: Pick<Board, 'ties' | 'wars'>,
  defender: PowerId,
  attacker: PowerId,
): { power: PowerId; treaty: TreatyId }[] {
  const found: { power: PowerId; treaty: TreatyId }[] = [];
  for (const promise of board.ties.protectorsOf[defender] ?? none) {
    const { protector: power, treaty } = promise;
    if (standsBy(board, promise, attacker) && !found.some((other) => other.power === power)) {
      found.push({ power, treaty });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => (a.power < b.power ? -1 : 1));
}

/** Whether a promise binds against this attacker, with all that `guarantorsOf` leaves out. */
export function standsBy(board: Pick<Board, 'ties' | 'wars'>, promise: Protection, attacker: PowerId): boolean {
  const { protector, protected: defender, against } = promise;
  const { ties } = board;
  if (protector === attacker || (against !== null && against !== attacker)) return false;
  if (isTorn(ties, protector, defender, attacker)) return false;
  return !ties.neutrality[protector]?.includes(attacker) && !atWar(board, protector, defender);
}

/** Whether `power`, bound to the defender, is bound to its attacker as well, by a treaty that does not hold the defender. */
function isTorn(ties: Ties, power: PowerId, defender: PowerId, attacker: PowerId): boolean {
  for (const { protector, against, treaty } of ties.protectorsOf[attacker] ?? none) {
    if (protector !== power || protector === defender || (against !== null && against !== defender)) continue;
    const alike = ties.protectorsOf[defender].some(
      (other) =>
        other.protector === power && other.treaty === treaty && (other.against === null || other.against === attacker),
    );
    if (!alike) return true;
  }
  return false;
}

/**
 * Powers that fight in these wars, at the head of a side or beside it: the forces of nobody else are divided between fronts.
 */
export const fightersIn: (wars: Board['wars']) => ReadonlySet<PowerId> = keptWith((wars) => {
  const fighters = new Set<PowerId>();
  for (const { attacker, defender, helpers } of wars) {
    fighters.add(attacker).add(defender);
    for (const { power } of helpers) fighters.add(power);
  }
  return fighters;
});

/** Whether two powers lead the two sides of a war. */
export function atWar(board: Pick<Board, 'wars'>, a: PowerId, b: PowerId): boolean {
  if (board.wars.length === 0) return false;
  return board.wars.some(
    (war) => (war.attacker === a && war.defender === b) || (war.attacker === b && war.defender === a),
  );
}
