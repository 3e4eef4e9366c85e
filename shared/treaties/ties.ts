import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import type { BlocState } from '../model/bloc.ts';
import type { War } from '../model/crisis.ts';
import type { Protection, Ties } from '../model/ties.ts';
import type { Treaty } from '../model/treaty.ts';
import { blocRulesOf } from './charter.ts';
import { ruleOf } from './index.ts';
import { SYMMETRIC_TIES, type SymmetricTie, type TieCollector } from './rule.ts';
import { boundParties, isInForce } from './term.ts';

/**
 * What the treaties in force in `turn` amount to. Powers at war with each other have no ties: a war suspends what
 * it does not end. Who is bound to both sides of a quarrel keeps both ties here; the
 * strength formulas then count it for neither.
 */
export function tiesOf(
  treaties: Readonly<Record<TreatyId, Treaty>>,
  powerIds: readonly PowerId[],
  wars: readonly War[],
  turn: number,
  blocs: Blocs = noBlocs,
): Ties {
  const last = known.get(treaties);
  const isSame = last?.turn === turn && last.powerIds === powerIds && last.blocs === blocs;
  if (isSame && sameItems(last.wars, wars)) return last.ties;
  const ties = buildTies(treaties, powerIds, wars, turn, blocs);
  known.set(treaties, { turn, powerIds, wars, blocs, ties });
  return ties;
}

type Blocs = Readonly<Record<TreatyId, BlocState>>;
const noBlocs: Blocs = {};

// Treaties are replaced and never changed, so their ties hold as long as the record does: a board is built many
// times a turn, and the tables of reach hang on the identity of its ties.
const known = new WeakMap<
  Readonly<Record<TreatyId, Treaty>>,
  { turn: number; powerIds: readonly PowerId[]; wars: readonly War[]; blocs: Blocs; ties: Ties }
>();

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function buildTies(
  treaties: Readonly<Record<TreatyId, Treaty>>,
  powerIds: readonly PowerId[],
  wars: readonly War[],
  turn: number,
  blocs: Blocs,
): Ties {
  const ties = emptyTies(powerIds);
  const kept: Kept = new Map(powerIds.map((id) => [id, new Set()]));
  const enemies = enemyPairs(wars);
  for (const id of keysOf(treaties)) {
    const treaty = treaties[id];
    if (!isInForce(treaty, turn)) continue;
    const parties = boundParties(treaty, turn);
    const collect = collectorFor(ties, treaty, parties, enemies, kept);
    addTreaty(ties, treaty, parties, collect);
    if (blocs[id] !== undefined) addDefended(blocs[id], parties, turn, collect);
  }
  for (const power of powerIds) ties.kept[power] = kept.get(power)?.size ?? 0;
  for (const power of powerIds) {
    for (const list of symmetricLists(ties)) list[power].sort();
    ties.hostsOf[power].sort();
    ties.licensorsOf[power].sort();
    ties.guestsOf[power].sort();
  }
  return ties;
}

/** Promises to help `shielded` that an attack by `attacker` would call upon. */
export function promisesAgainst(ties: Ties, shielded: PowerId, attacker: PowerId): Protection[] {
  return ties.protectorsOf[shielded].filter(
    ({ protector, against }) => protector !== attacker && (against === null || against === attacker),
  );
}

function emptyTies(powerIds: readonly PowerId[]): Ties {
  const lists = <T>(): Record<PowerId, T[]> => Object.fromEntries(powerIds.map((id) => [id, [] as T[]]));
  return {
    protections: [],
    protectorsOf: lists<Protection>(),
    protectedBy: lists<Protection>(),
    hostsOf: lists<PowerId>(),
    guestsOf: lists<PowerId>(),
    nonAggression: lists<PowerId>(),
    neutrality: lists<PowerId>(),
    consultation: lists<PowerId>(),
    intelligence: lists<PowerId>(),
    interoperability: lists<PowerId>(),
    trade: lists<PowerId>(),
    armsControl: lists<PowerId>(),
    licensorsOf: lists<PowerId>(),
    caps: {},
    command: lists<PowerId>(),
    pacts: lists<PowerId>(),
    kept: Object.fromEntries(powerIds.map((id) => [id, 0])),
    bonds: Object.fromEntries(powerIds.map((id) => [id, 0])),
  };
}

function symmetricLists(ties: Ties): Record<PowerId, PowerId[]>[] {
  return [...SYMMETRIC_TIES.map((tie) => ties[tie]), ties.pacts];
}

function enemyPairs(wars: readonly War[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const war of wars) {
    for (const enemy of [war.defender, ...war.helpers.map((helper) => helper.power)]) {
      pairs.add(`${war.attacker}|${enemy}`).add(`${enemy}|${war.attacker}`);
    }
  }
  return pairs;
}

function addTreaty(ties: Ties, treaty: Treaty, parties: readonly PowerId[], collect: TieCollector): void {
  for (const clause of treaty.clauses) {
    const rule = ruleOf(clause);
    if (rule.roles(clause).some((power) => !parties.includes(power))) continue;
    rule.ties?.(clause, parties, collect);
    for (const power of parties) ties.bonds[power] += rule.bonds(clause, power);
  }
}

/** A bloc stands behind whom it voted to defend, for as long as it did. */
function addDefended(bloc: BlocState, members: readonly PowerId[], turn: number, collect: TieCollector): void {
  for (const shielded of keysOf(bloc.defending)) {
    if (turn > (bloc.defending[shielded] ?? 0)) continue;
    for (const member of members) if (member !== shielded) collect.protect(member, shielded, 'guarantee', null);
  }
}

/** What each power keeps up: partners by their id, and a bloc by that of its charter, however many it binds. */
type Kept = ReadonlyMap<PowerId, Set<string>>;

function collectorFor(
  ties: Ties,
  treaty: Treaty,
  parties: readonly PowerId[],
  enemies: ReadonlySet<string>,
  kept: Kept,
): TieCollector {
  const bloc = blocRulesOf(treaty) === null ? null : treaty.id;
  const atWar = (a: PowerId, b: PowerId): boolean => enemies.size > 0 && enemies.has(`${a}|${b}`);
  return {
    protect(protector, shielded, kind, against) {
      if (atWar(protector, shielded)) return;
      const protection: Protection = { protector, protected: shielded, against, treaty: treaty.id, kind };
      ties.protections.push(protection);
      ties.protectorsOf[shielded].push(protection);
      ties.protectedBy[protector].push(protection);
      addOnce(ties.pacts[protector], shielded);
      addOnce(ties.pacts[shielded], protector);
      kept.get(protector)?.add(bloc ?? shielded);
      kept.get(shielded)?.add(bloc ?? protector);
    },
    host(host, guest) {
      if (atWar(host, guest)) return;
      addOnce(ties.hostsOf[guest], host);
      addOnce(ties.guestsOf[host], guest);
    },
    license(from, to) {
      if (!atWar(from, to)) addOnce(ties.licensorsOf[to], from);
    },
    cap(power, share) {
      ties.caps[power] = Math.min(share, ties.caps[power] ?? share);
    },
    link(tie: SymmetricTie) {
      for (const a of parties) {
        for (const b of parties) if (a !== b && !atWar(a, b)) addOnce(ties[tie][a], b);
      }
    },
  };
}

function addOnce(list: PowerId[], power: PowerId): void {
  if (!list.includes(power)) list.push(power);
}
