import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { BlocState } from '../model/bloc.ts';
import type { War } from '../model/crisis.ts';
import type { Protection, Ties } from '../model/ties.ts';
import type { Treaty } from '../model/treaty.ts';
import { blocRulesOf } from './charter.ts';
import { ruleOf } from './index.ts';
import type { SymmetricTie, TieCollector } from './rule.ts';
import { bindingIn } from './term.ts';

/**
 * What the treaties in force in `turn` amount to. Powers at war with each other have no ties: a war suspends what
 * it does not end. Who is bound to both sides of a quarrel keeps both ties here; the
 * strength formulas then count it for neither.
 */
export function tiesOf(
  treaties: Treaties,
  powerIds: readonly PowerId[],
  wars: readonly War[],
  turn: number,
  blocs: Blocs = noBlocs,
): Ties {
  const last = known.get(treaties);
  const asked: Asked = { treaties, powerIds, wars, turn, blocs };
  if (last !== undefined && isAlike(last.asked, asked)) return last.ties;
  let ties = tiesAlike(asked);
  if (ties === undefined) {
    ties = buildTies(asked);
    remember(asked, ties);
  }
  known.set(treaties, { asked, ties });
  return ties;
}

type Treaties = Readonly<Record<TreatyId, Treaty>>;
type Blocs = Readonly<Record<TreatyId, BlocState>>;
const noBlocs: Blocs = {};

/** What ties are made of. */
interface Asked {
  treaties: Treaties;
  powerIds: readonly PowerId[];
  wars: readonly War[];
  turn: number;
  blocs: Blocs;
}

// Treaties are replaced and never changed, so their ties hold as long as the record does: a board is built many
// times a turn, and the tables of reach hang on the identity of its ties.
const known = new WeakMap<Treaties, { asked: Asked; ties: Ties }>();

// A year's payments and funds make other records of treaties and blocs that tie the same: the last few are kept by map.
const recent = new WeakMap<readonly PowerId[], { asked: Asked; ties: Ties }[]>();
const RECENT_MOST = 4;

function tiesAlike(asked: Asked): Ties | undefined {
  const list = recent.get(asked.powerIds);
  return list?.find((one) => isAlike(one.asked, asked) && bindAlike(one.asked.treaties, asked.treaties))?.ties;
}

function remember(asked: Asked, ties: Ties): void {
  const list = recent.get(asked.powerIds);
  if (list === undefined) recent.set(asked.powerIds, [{ asked, ties }]);
  else {
    if (list.length === RECENT_MOST) list.pop();
    list.unshift({ asked, ties });
  }
}

/** Whether the same treaties make the same ties: all else that they hang on is as it was. */
function isAlike(a: Asked, b: Asked): boolean {
  return a.turn === b.turn && a.powerIds === b.powerIds && sameItems(a.wars, b.wars) && defendAlike(a.blocs, b.blocs);
}

/** Whether the blocs are the same and stand behind the same powers. */
function defendAlike(a: Blocs, b: Blocs): boolean {
  if (a === b) return true;
  let count = 0;
  for (const id in b) {
    if (a[id as TreatyId]?.defending !== b[id as TreatyId].defending) return false;
    count++;
  }
  return count === Object.keys(a).length;
}

/** Whether two records hold the same treaties, but for what is owed under them and who knows of them. */
function bindAlike(a: Treaties, b: Treaties): boolean {
  if (a === b) return true;
  let count = 0;
  for (const id in b) {
    const one = a[id as TreatyId];
    const other = b[id as TreatyId];
    const same =
      one === other ||
      (one !== undefined &&
        one.clauses === other.clauses &&
        one.parties === other.parties &&
        one.leaving === other.leaving &&
        one.since === other.since &&
        one.until === other.until);
    if (!same) return false;
    count++;
  }
  return count === Object.keys(a).length;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

function buildTies({ treaties, powerIds, wars, turn, blocs }: Asked): Ties {
  const ties = emptyTies(powerIds);
  const writer = new TieWriter(ties, enemyPairs(wars));
  for (const { treaty, parties } of bindingIn(treaties, turn)) {
    writer.open(treaty, parties);
    addTreaty(ties, treaty, parties, writer);
    const bloc = blocs[treaty.id];
    if (bloc !== undefined) addDefended(bloc, parties, turn, writer);
  }
  for (const [power, partners] of writer.kept) ties.kept[power] = partners.size;
  return ties;
}

/** Promises to help `shielded` that an attack by `attacker` would call upon. */
export function promisesAgainst(ties: Ties, shielded: PowerId, attacker: PowerId): Protection[] {
  return ties.protectorsOf[shielded].filter(
    ({ protector, against }) => protector !== attacker && (against === null || against === attacker),
  );
}

function emptyTies(powerIds: readonly PowerId[]): Ties {
  const { lists, zeros } = blankTables(powerIds);
  return {
    protections: [],
    protectorsOf: { ...lists },
    protectedBy: { ...lists },
    hostsOf: { ...lists },
    guestsOf: { ...lists },
    nonAggression: { ...lists },
    neutrality: { ...lists },
    consultation: { ...lists },
    intelligence: { ...lists },
    interoperability: { ...lists },
    trade: { ...lists },
    armsControl: { ...lists },
    licensorsOf: { ...lists },
    caps: {},
    command: { ...lists },
    pacts: { ...lists },
    kept: { ...zeros },
    bonds: { ...zeros },
  };
}

/** Tables in which nobody is tied to anybody, to start from: most powers share the one empty list of each to the end. */
const blankTables = keptWith((powerIds: readonly PowerId[]) => {
  const lists: Record<PowerId, never[]> = {};
  const zeros: Record<PowerId, number> = {};
  for (const id of powerIds) {
    lists[id] = none;
    zeros[id] = 0;
  }
  return { lists, zeros };
});

const none: never[] = [];

const nobody: ReadonlySet<string> = new Set();

function enemyPairs(wars: readonly War[]): ReadonlySet<string> {
  if (wars.length === 0) return nobody;
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
    if (!holdAll(parties, rule.roles(clause))) continue;
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

function holdAll(parties: readonly PowerId[], roles: readonly PowerId[]): boolean {
  for (const power of roles) if (!parties.includes(power)) return false;
  return true;
}

/** Writes what the clauses of one treaty after the other tie. */
class TieWriter implements TieCollector {
  /** What each power keeps up: partners by their id, and a bloc by that of its charter, however many it binds. */
  readonly kept = new Map<PowerId, Set<string>>();
  private readonly ties: Ties;
  private readonly enemies: ReadonlySet<string>;
  private treaty = '' as TreatyId;
  private parties: readonly PowerId[] = [];
  /** The treaty's own id where it is the charter of a bloc. */
  private bloc: TreatyId | null = null;

  constructor(ties: Ties, enemies: ReadonlySet<string>) {
    this.ties = ties;
    this.enemies = enemies;
  }

  /** What follows is tied by this treaty, among these parties. */
  open(treaty: Treaty, parties: readonly PowerId[]): void {
    this.treaty = treaty.id;
    this.parties = parties;
    this.bloc = blocRulesOf(treaty) === null ? null : treaty.id;
  }

  protect(protector: PowerId, shielded: PowerId, kind: Protection['kind'], against: PowerId | null): void {
    if (this.atWar(protector, shielded)) return;
    const { ties } = this;
    const protection: Protection = { protector, protected: shielded, against, treaty: this.treaty, kind };
    ties.protections.push(protection);
    ties.protectorsOf[shielded] = added(ties.protectorsOf[shielded], protection);
    ties.protectedBy[protector] = added(ties.protectedBy[protector], protection);
    addOnce(ties.pacts, protector, shielded);
    addOnce(ties.pacts, shielded, protector);
    this.keep(protector, this.bloc ?? shielded);
    this.keep(shielded, this.bloc ?? protector);
  }

  host(host: PowerId, guest: PowerId): void {
    if (this.atWar(host, guest)) return;
    addOnce(this.ties.hostsOf, guest, host);
    addOnce(this.ties.guestsOf, host, guest);
  }

  license(from: PowerId, to: PowerId): void {
    if (!this.atWar(from, to)) addOnce(this.ties.licensorsOf, to, from);
  }

  cap(power: PowerId, share: number): void {
    this.ties.caps[power] = Math.min(share, this.ties.caps[power] ?? share);
  }

  link(tie: SymmetricTie): void {
    const table = this.ties[tie];
    for (const a of this.parties) {
      for (const b of this.parties) if (a !== b && !this.atWar(a, b)) addOnce(table, a, b);
    }
  }

  private atWar(a: PowerId, b: PowerId): boolean {
    return this.enemies.size > 0 && this.enemies.has(`${a}|${b}`);
  }

  private keep(power: PowerId, partner: string): void {
    const partners = this.kept.get(power);
    if (partners === undefined) this.kept.set(power, new Set([partner]));
    else partners.add(partner);
  }
}

/** The list with an item at its end: a new one where it is the empty list that all share. */
function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** Notes `other` in the list of `power`, which is kept in id order, once. */
function addOnce(table: Record<PowerId, PowerId[]>, power: PowerId, other: PowerId): void {
  const list = table[power];
  if (list.includes(other)) return;
  const longer = added(list, other);
  for (let place = longer.length - 1; place > 0 && longer[place - 1] > other; place--) {
    longer[place] = longer[place - 1];
    longer[place - 1] = other;
  }
  table[power] = longer;
}
