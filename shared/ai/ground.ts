import type { PowerId, RegionId, TreatyId } from '../core/ids.ts';
import { keysOf, treatyId } from '../core/ids.ts';
import type { Board, Figures } from '../model/board.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Protection, Ties } from '../model/ties.ts';
import type { Proposal, Treaty } from '../model/treaty.ts';
import { boardOfView } from '../treaties/board.ts';
import { treatiesInOrder } from '../treaties/term.ts';
import type { PublicPower, SeatView } from '../view/view.ts';

/** How one rival weighs on a power. Strengths in millions, odds and hostility 0–1. */
export interface Exposure {
  rival: PowerId;
  theatre: RegionId;
  attack: number;
  own: number;
  /** What partners add, counted at their credibility and stretch. */
  help: number;
  helpers: { power: PowerId; counted: number }[];
  hostile: number;
  odds: number;
  /** What was last reckoned of another attack or defence: terms that promise the same are weighed one after the other. */
  tried: { attack: number; defence: number; odds: number };
}

/** A power's security as far as the viewer can tell. */
export interface Standing {
  power: PowerId;
  exposures: Exposure[];
  /** 70–100: what regions lost leave of Security. */
  scale: number;
  /** 0–100. */
  security: number;
}

/** What a seat's decisions of one turn rest on alike, kept while nothing that it sees of the world has changed. */
export interface Ground {
  scenario: Scenario;
  view: SeatView;
  treaties: Record<TreatyId, Treaty>;
  board: Board;
  standings: Map<PowerId, Standing>;
  /** What is already worked out of how promises stretch their givers, by giver and receiver. */
  thinning: Map<PowerId, Map<PowerId, number>>;
}

// Beliefs are drawn anew for each seat and turn.
const grounds = new WeakMap<SeatView['beliefs'], Ground>();

/** The ground a seat's decisions rest on: worked out once for what it sees. */
export function groundOf(view: SeatView, scenario: Scenario): Ground {
  const treaties = view.phase === 'plan' ? treatiesAhead(view) : view.treaties;
  const last = grounds.get(view.beliefs);
  const known = last?.scenario === scenario && sameWorld(last.view, view) ? last : null;
  if (known?.treaties === treaties) return known;
  const board = boardOfView(treaties === view.treaties ? view : { ...view, treaties }, scenario);
  const ground: Ground = { scenario, view, treaties, board, standings: new Map(), thinning: new Map() };
  if (known !== null) carryOver(known, ground);
  grounds.set(view.beliefs, ground);
  return ground;
}

/**
 * Takes over what other treaties in the same world leave as it was: standings and stretch hang on few powers' ties. Whatever
 * else of a board comes to bear on odds or hostility must be compared here.
 */
function carryOver(from: Ground, to: Ground): void {
  const { ties, powers, geography } = to.board;
  const before = from.board;
  // Bases and forces change everybody's odds.
  const alike = geography.powerIds.every(
    (power) =>
      sameItems(before.ties.hostsOf[power], ties.hostsOf[power]) && sameFields(before.powers[power], powers[power]),
  );
  if (!alike) return;
  const same = new Set(geography.powerIds.filter((power) => sameTies(before.ties, ties, power)));
  for (const [helper, row] of from.thinning) if (same.has(helper)) to.thinning.set(helper, row);
  for (const [power, standing] of from.standings) {
    // Help counts by its giver's stretch, which hangs on all whom the giver protects and on who else protects them.
    const holds =
      same.has(power) &&
      ties.protectorsOf[power].every(
        ({ protector }) =>
          same.has(protector) && ties.protectedBy[protector].every((promise) => same.has(promise.protected)),
      );
    if (holds) to.standings.set(power, standing);
  }
}

type TieKind = Exclude<keyof Ties, 'protections' | 'caps'>;

function sameTies(a: Ties, b: Ties, power: PowerId): boolean {
  for (const kind in a) {
    const isTable = kind !== 'protections' && kind !== 'caps';
    if (isTable && !sameTie(a, b, kind as TieKind, power)) return false;
  }
  return a.caps[power] === b.caps[power];
}

function sameTie(a: Ties, b: Ties, kind: TieKind, power: PowerId): boolean {
  const before = a[kind][power];
  const now = b[kind][power];
  if (before === now) return true;
  return typeof before === 'number' || typeof now === 'number'
    ? before === now
    : before.length === now.length && before.every((tie, index) => sameEntry(tie, now[index]));
}

function sameEntry(a: PowerId | Protection, b: PowerId | Protection): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return (
    a.protector === b.protector &&
    a.protected === b.protected &&
    a.against === b.against &&
    a.treaty === b.treaty &&
    a.kind === b.kind
  );
}

function sameWorld(a: SeatView, b: SeatView): boolean {
  return (
    a.turn === b.turn &&
    a.own === b.own &&
    a.pairs === b.pairs &&
    a.regions === b.regions &&
    a.blocs === b.blocs &&
    a.sanctions === b.sanctions &&
    sameItems(a.wars, b.wars) &&
    (a.powers === b.powers || keysOf(a.powers).every((power) => sameFields(a.powers[power], b.powers[power])))
  );
}

function sameFields<T extends PublicPower | Figures>(a: T, b: T): boolean {
  for (const field in a) if (a[field] !== b[field]) return false;
  return true;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Treaties that still bind next year, with those signed in this Plan. */
function treatiesAhead(view: SeatView): Record<TreatyId, Treaty> {
  const signed = keysOf(view.proposals)
    .map((id) => view.proposals[id])
    .filter(({ status, turn }) => status === 'signed' && turn === view.turn);
  const known = aheads.get(view.treaties) ?? [];
  aheads.set(view.treaties, known);
  const same = known.find((one) => one.turn === view.turn && sameItems(one.signed, signed));
  if (same !== undefined) return same.ahead;
  const ahead: Record<TreatyId, Treaty> = {};
  for (const treaty of treatiesInOrder(view.treaties)) if (treaty.until > view.turn) ahead[treaty.id] = treaty;
  for (const proposal of signed) {
    const id = treatyId(`ahead-${proposal.id}`);
    const until = view.turn + proposal.terms.duration;
    ahead[id] = { ...proposal.terms, id, since: view.turn, until, leaving: {}, owed: {} };
  }
  if (known.length >= AHEADS_MOST) known.shift();
  known.push({ turn: view.turn, signed, ahead });
  return ahead;
}

const AHEADS_MOST = 12;

// The same record for the same treaties, so that the tables hanging on it are worked out once a turn.
const aheads = new WeakMap<
  Record<TreatyId, Treaty>,
  { turn: number; signed: Proposal[]; ahead: Record<TreatyId, Treaty> }[]
>();
