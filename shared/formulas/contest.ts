import type { PowerId, RegionId } from '../core/ids.ts';
import type { Board } from '../model/board.ts';
import type { War } from '../model/crisis.ts';
import type { Protection } from '../model/ties.ts';
import { fightersIn, standsBy } from './guarantors.ts';
import { numberOf, numbersOf } from './numbers.ts';
import { reachTable } from './reach.ts';
import {
  attackAt,
  coordination,
  coverOf,
  exposedRegion,
  guarantorsOf,
  type Helper,
  helperStrength,
  oddsFrom,
  ownDefenceAt,
  reciprocity,
  strengthsOf,
  stretch,
} from './strength.ts';

/** A helper's part in a contest. */
export interface Backing {
  power: PowerId;
  /** What it adds if it honours in full (or, in a war, what it has sent), millions. */
  strength: number;
  /** Its credibility, 0–1. */
  credibility: number;
  /** How far its projection covers all it promised, 0–1. */
  stretch: number;
  /** What the defender has earned by its own credibility, as a factor (see `reciprocity`). */
  earned: number;
  /** `strength` as it is counted beforehand: by credibility, stretch and what is earned. */
  counted: number;
}

/** One power's attack on another, weighed (rules section 8). Odds are the attacker's chance to prevail, 0–1. */
export interface Contest {
  attacker: PowerId;
  defender: PowerId;
  theatre: RegionId;
  /** Attacker's strength, concentration included, millions. */
  attack: number;
  /** Defender's own strength, millions. */
  own: number;
  helpers: Backing[];
  oddsAlone: number;
  oddsHonest: number;
  oddsCredible: number;
}

/**
 * Weighs an attack in a theatre, by default the war's or else the defender's most exposed region. In a war it is the
 * helpers in the field who count, and in full; before it the defender's guarantors, each by what its word is worth.
 */
export function contest(board: Board, attacker: PowerId, defender: PowerId, theatre?: RegionId): Contest {
  const { wars } = board;
  const war =
    wars.length === 0 ? undefined : wars.find((one) => one.attacker === attacker && one.defender === defender);
  const place = theatre ?? war?.theatre ?? exposedRegion(board, defender, attacker);
  const helpers = war === undefined ? promised(board, attacker, defender, place) : inTheField(board, war);
  return weigh(board, attacker, defender, place, helpers);
}

/** An attacker's chance to prevail, 0–1. */
export interface Odds {
  /** Over the defender alone. */
  alone: number;
  /** Over the defender with its helpers at what they count. */
  credible: number;
}

/**
 * The odds of `contest` that indices are made of, without the rest of it: against one defender, by the attacker's number.
 * What is the same for all attackers is looked up once.
 */
export function oddsOn(board: Board, defender: PowerId): (attacker: number) => Odds {
  const { constants, geography } = board;
  const { powerIds } = geography;
  const fought = (attacker: number): Odds => {
    const { oddsAlone, oddsCredible } = contest(board, powerIds[attacker], defender);
    return { alone: oddsAlone, credible: oddsCredible };
  };
  const fighters = fightersIn(board.wars);
  if (bearsOn(board, defender, fighters)) return fought;
  const { reach, near, exposed } = reachTable(board);
  const { projection, home } = strengthsOf(board);
  const { terrain } = numbersOf(geography);
  const number = numberOf(geography, defender);
  const helpers = helpersOf(board, defender);
  return (attacker) => {
    if (fighters.has(powerIds[attacker])) return fought(attacker);
    const place = number * powerIds.length + attacker;
    const theatre = exposed[place];
    const attack = constants.attackConcentration * projection[attacker] * near[place];
    const own = home[number] * terrain[theatre];
    const alone = oddsFrom(attack, own, constants);
    let defence = own;
    for (const helper of helpers) {
      if (standsWith(board, helper, powerIds[attacker])) defence += strengthOf(helper, reach, theatre);
    }
    return { alone, credible: defence === own ? alone : oddsFrom(attack, defence, constants) };
  };
}

/** An attack as those weigh it who go through all attackers; see `contest`. */
export interface Attack extends Pick<Contest, 'theatre' | 'attack' | 'own'> {
  helpers: Pick<Backing, 'power' | 'counted'>[];
  /** The attacker's chance to prevail with the helpers at what they count, 0–1. */
  odds: number;
}

/** The attacks of `contest` on one defender, by the attacker's number. What is the same for all attackers is looked up once. */
export function attacksOn(board: Board, defender: PowerId): (attacker: number) => Attack {
  const { constants, geography } = board;
  const { powerIds, regionIds } = geography;
  const fought = (attacker: number): Attack => {
    const { theatre, attack, own, helpers, oddsCredible } = contest(board, powerIds[attacker], defender);
    return { theatre, attack, own, helpers, odds: oddsCredible };
  };
  const fighters = fightersIn(board.wars);
  if (bearsOn(board, defender, fighters)) return fought;
  const { reach, near, exposed } = reachTable(board);
  const { projection, home } = strengthsOf(board);
  const { terrain } = numbersOf(geography);
  const number = numberOf(geography, defender);
  const promisers = helpersOf(board, defender);
  return (attacker) => {
    if (fighters.has(powerIds[attacker])) return fought(attacker);
    const place = number * powerIds.length + attacker;
    const theatre = exposed[place];
    const attack = constants.attackConcentration * projection[attacker] * near[place];
    const own = home[number] * terrain[theatre];
    const helpers: Attack['helpers'] = [];
    let defence = own;
    for (const promiser of promisers) {
      if (!standsWith(board, promiser, powerIds[attacker])) continue;
      const counted = strengthOf(promiser, reach, theatre);
      helpers.push({ power: promiser.power, counted });
      defence += counted;
    }
    return { theatre: regionIds[theatre], attack, own, helpers, odds: oddsFrom(attack, defence, constants) };
  };
}

/** Whether wars bear on every attack on a power: because it fights, or because one that promised it help does. */
function bearsOn({ ties }: Board, defender: PowerId, fighters: ReadonlySet<PowerId>): boolean {
  if (fighters.size === 0) return false;
  return fighters.has(defender) || (ties.protectorsOf[defender] ?? []).some(({ protector }) => fighters.has(protector));
}

/** A power that promised a defender its help, in peace. */
interface Promiser {
  power: PowerId;
  promises: Protection[];
  /** Where its reach begins in the table. */
  row: number;
  /** Strength that it can send, millions. */
  sent: number;
  /** How well it fights beside the defender, and what its word is counted at, 0–1. */
  together: number;
  worth: number;
}

/** Those who promised a defender their help, by id, with what does not hang on the attacker looked up once. */
function helpersOf(board: Board, defender: PowerId): Promiser[] {
  const helpers: Promiser[] = [];
  for (const promise of board.ties.protectorsOf[defender] ?? []) {
    const power = promise.protector;
    const known = helpers.find((helper) => helper.power === power);
    if (known !== undefined) {
      known.promises.push(promise);
      continue;
    }
    const number = numberOf(board.geography, power);
    helpers.push({
      power,
      promises: [promise],
      row: number * board.geography.regionIds.length,
      sent: strengthsOf(board).projection[number],
      together: coordination(board, power, defender),
      worth: coverOf(board, power, defender),
    });
  }
  return helpers.length < 2 ? helpers : helpers.sort((a, b) => (a.power < b.power ? -1 : 1));
}

/** Whether one of its promises binds a helper against this attacker. */
function standsWith(board: Board, { promises }: Promiser, attacker: PowerId): boolean {
  for (const promise of promises) if (standsBy(board, promise, attacker)) return true;
  return false;
}

/** What a helper adds to the defence of a region, by its number, in a world without war. */
function strengthOf({ row, sent, together, worth }: Promiser, reach: Float64Array, region: number): number {
  return sent * reach[row + region] * together * worth;
}

/** Weighs an attack against a defender with exactly these helpers. */
export function contestWith(
  board: Board,
  attacker: PowerId,
  defender: PowerId,
  theatre: RegionId,
  helpers: readonly Helper[],
): Contest {
  return weigh(
    board,
    attacker,
    defender,
    theatre,
    helpers.map((helper) => backing(board, helper.power, defender, theatre, helper.share, helper.credibility ?? 1)),
  );
}

function weigh(board: Board, attacker: PowerId, defender: PowerId, theatre: RegionId, helpers: Backing[]): Contest {
  const attack = attackAt(board, attacker, theatre);
  const own = ownDefenceAt(board, defender, theatre);
  let honest = own;
  let credible = own;
  for (const helper of helpers) {
    honest += helper.strength;
    credible += helper.counted;
  }
  const oddsAlone = oddsFrom(attack, own, board.constants);
  const helped = helpers.length > 0;
  return {
    attacker,
    defender,
    theatre,
    attack,
    own,
    helpers,
    oddsAlone,
    oddsHonest: helped ? oddsFrom(attack, honest, board.constants) : oddsAlone,
    oddsCredible: helped ? oddsFrom(attack, credible, board.constants) : oddsAlone,
  };
}

function promised(board: Board, attacker: PowerId, defender: PowerId, theatre: RegionId): Backing[] {
  const guarantors = guarantorsOf(board, defender, attacker);
  if (guarantors.length === 0) return [];
  return guarantors.map(({ power }) => backing(board, power, defender, theatre, 1, coverOf(board, power, defender)));
}

function inTheField(board: Board, war: War): Backing[] {
  return war.helpers.map(({ power, share }) => backing(board, power, war.defender, war.theatre, share, 1));
}

function backing(
  board: Board,
  power: PowerId,
  defender: PowerId,
  theatre: RegionId,
  share: number,
  worth: number,
): Backing {
  const strength = helperStrength(board, { power, share }, defender, theatre);
  return {
    power,
    strength,
    credibility: board.powers[power].credibility / 100,
    stretch: stretch(board, power),
    earned: reciprocity(board.powers[defender].credibility, board.constants),
    counted: strength * worth,
  };
}
