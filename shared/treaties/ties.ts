import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { BlocState } from '../model/bloc.ts';
import type { War } from '../model/crisis.ts';
import type { Protection, Ties } from '../model/ties.ts';
import type { Treaty } from '../model/treaty.ts';
import { ruleOf } from './index.ts';
import type { TieCollector } from './rule.ts';
import { type Binding, bindingIn } from './term.ts';
import { blankTable, TieWriter, type Written } from './tieWriter.ts';

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
  const { ties } = tableFor(asked);
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

/** Ties with what they were written from. */
interface Table extends Written {
  asked: Asked;
  bindings: readonly Binding[];
}

// A year's payments and funds make other records of treaties that tie the same, and seats see the same treaties but for a
// secret or an offer just signed: the last few tables are kept by map, and what one lacks is written on.
const recent = keptWith((_powerIds: readonly PowerId[]): Table[] => []);
const RECENT_MOST = 8;

function tableFor(asked: Asked): Table {
  const bindings = bindingIn(asked.treaties, asked.turn);
  const tables = recent(asked.powerIds);
  let nearest: Written = blankTable(asked.powerIds);
  let missing = bindings;
  for (const table of tables) {
    if (!isAlike(table.asked, asked)) continue;
    const more = addedTo(table.bindings, bindings);
    if (more?.length === 0) return table;
    if (more === null || more.length >= missing.length) continue;
    nearest = table;
    missing = more;
  }
  const table: Table = { asked, bindings, ...written(nearest, asked, missing) };
  if (tables.length === RECENT_MOST) tables.pop();
  tables.unshift(table);
  return table;
}

/** What binds beyond these, which are in the order of their ids; null where one of them no longer binds as it did. */
function addedTo(before: readonly Binding[], now: readonly Binding[]): Binding[] | null {
  if (now.length < before.length) return null;
  const more: Binding[] = [];
  let place = 0;
  for (const binding of now) {
    if (place < before.length && bindsAlike(before[place].treaty, binding.treaty)) place++;
    else more.push(binding);
  }
  return place === before.length ? more : null;
}

/** Whether two states of a treaty that is in force differ in no more than what is owed under it and who knows of it. */
function bindsAlike(a: Treaty, b: Treaty): boolean {
  return a === b || (a.id === b.id && a.clauses === b.clauses && a.parties === b.parties && a.leaving === b.leaving);
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

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** The table with what these treaties tie besides. */
function written(before: Written, { wars, turn, blocs }: Asked, bindings: readonly Binding[]): Written {
  const writer = new TieWriter(before, wars);
  for (const { treaty, parties } of bindings) {
    writer.open(treaty, parties);
    addTreaty(treaty, parties, writer);
    const bloc = blocs[treaty.id];
    if (bloc !== undefined) addDefended(bloc, parties, turn, writer);
  }
  return writer.written();
}

/** Promises to help `shielded` that an attack by `attacker` would call upon. */
export function promisesAgainst(ties: Ties, shielded: PowerId, attacker: PowerId): Protection[] {
  return ties.protectorsOf[shielded].filter(
    ({ protector, against }) => protector !== attacker && (against === null || against === attacker),
  );
}

function addTreaty(treaty: Treaty, parties: readonly PowerId[], writer: TieWriter): void {
  for (const clause of treaty.clauses) {
    const rule = ruleOf(clause);
    if (!holdAll(parties, rule.roles(clause))) continue;
    rule.ties?.(clause, parties, writer);
    for (const power of parties) writer.bind(power, rule.bonds(clause, power));
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
