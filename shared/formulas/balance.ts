import type { PowerId, RegionId } from '../core/ids.ts';
import { clamp, ln } from '../core/maths.ts';
import type { Board } from '../model/board.ts';
import type { IndexCause } from '../model/world.ts';
import { type Backing, type Contest, contest, oddsOn } from './contest.ts';
import { numberOf, numbersOf } from './numbers.ts';
import { oddsFrom } from './strength.ts';
import { tensionsOf } from './tension.ts';

/** What would change a row of the balance sheet. */
export interface Driver {
  /** Key of a text `balance.driver.<factor>`. */
  factor: 'homeForce' | 'readiness' | 'rivalProjection' | 'withoutHelper' | 'fullTrust';
  /** Change of the rival's credible odds, −1…1. */
  delta: number;
  /** The helper meant, where the factor is about one. */
  power?: PowerId;
}

/** One rival on a power's balance sheet (rules section 8). Odds are 0–1. */
export interface BalanceRow {
  rival: PowerId;
  /** Where the rival would strike. */
  theatre: RegionId;
  /** The rival's chance to prevail over me: alone, with all my allies honouring, and with them at what they count. */
  oddsAlone: number;
  oddsHonest: number;
  oddsCredible: number;
  /** My chance to prevail over the rival, its allies at what they count. */
  myOdds: number;
  helpers: Backing[];
  /** How much the rival takes off my Security, 0–1: hostility by credible odds. */
  threat: number;
  /** Largest first. */
  drivers: Driver[];
}

/** A power's standing against every other, by rival's id (rules section 8). */
export function balanceSheet(board: Board, me: PowerId): BalanceRow[] {
  const rows: BalanceRow[] = [];
  for (const rival of board.geography.powerIds) {
    if (rival === me) continue;
    const theirs = contest(board, rival, me);
    rows.push({
      rival,
      theatre: theirs.theatre,
      oddsAlone: theirs.oddsAlone,
      oddsHonest: theirs.oddsHonest,
      oddsCredible: theirs.oddsCredible,
      myOdds: contest(board, me, rival).oddsCredible,
      helpers: theirs.helpers,
      threat: hostility(board, me, rival) * theirs.oddsCredible,
      drivers: driversOf(board, theirs),
    });
  }
  return rows;
}

/**
 * How likely a rival's chance is to be used against me, 0–1: .4 + .6 · my tension toward it, little from a pact
 * partner, less under non-aggression (rules section 9).
 */
export function hostility(board: Board, me: PowerId, rival: PowerId): number {
  return hostilityToward(board, me)(numberOf(board.geography, rival));
}

/** `hostility` of one power by the rival's number: what is the same toward all rivals is looked up once. */
export function hostilityToward(board: Board, me: PowerId): (rival: number) => number {
  const { hostilityBase, hostilityTension, hostilityPact, hostilityNonAggression } = board.constants;
  const { powerIds } = board.geography;
  const tensions = tensionsOf(board);
  const row = numberOf(board.geography, me) * powerIds.length;
  const pacts = board.ties.pacts[me] ?? [];
  const nonAggression = board.ties.nonAggression[me] ?? [];
  return (rival) => {
    const value = hostilityBase + hostilityTension * (tensions[row + rival] / 100);
    if (pacts.includes(powerIds[rival])) return value * hostilityPact;
    return nonAggression.includes(powerIds[rival]) ? value * hostilityNonAggression : value;
  };
}

/** Share of my Security that a rival takes, 0–1: hostility by its credible odds. */
export function threatBetween(board: Board, me: PowerId, rival: PowerId): number {
  return hostility(board, me, rival) * oddsOn(board, me)(numberOf(board.geography, rival)).credible;
}

/**
 * Security, 0–100: 100 · Π over rivals of (1 − threat) · (.7 + .3 · home regions kept), less 10 when attacked this turn
 * (rules section 9). The causes are levels and sum, with 100, to the value: what each rival takes from one who
 * stands alone, what partners' cover gives back, regions lost, and the attack.
 */
export function securityOf(
  board: Board,
  me: PowerId,
  attacked: boolean = board.wars.some((war) => war.defender === me),
): { value: number; causes: IndexCause[] } {
  const { securityRegions, securityAttacked } = board.constants;
  let alone = 1;
  let covered = 1;
  const { powerIds } = board.geography;
  const weights = new Float64Array(powerIds.length);
  const oddsOf = oddsOn(board, me);
  const hostilityOf = hostilityToward(board, me);
  for (let number = 0; number < powerIds.length; number++) {
    if (powerIds[number] === me) continue;
    const odds = oddsOf(number);
    const hostile = hostilityOf(number);
    const left = 1 - Math.min(0.9999, hostile * odds.alone);
    alone *= left;
    covered *= 1 - Math.min(0.9999, hostile * odds.credible);
    weights[number] = -ln(left);
  }
  const causes = rivalCauses(board, me, weights, 100 * (1 - alone));
  const kept = 1 - securityRegions + securityRegions * regionsKept(board, me);
  const points = 100 * covered * kept;
  const value = clamp(points - (attacked ? securityAttacked : 0), 0, 100);
  if (covered > alone) causes.push({ factor: 'cover', points: 100 * (covered - alone) });
  if (kept < 1) causes.push({ factor: 'regionsLost', points: -100 * covered * (1 - kept) });
  if (attacked) causes.push({ factor: 'attacked', points: value - points });
  return { value, causes };
}

/** Share of its start regions, by their output, that a power still holds, 0–1. */
export function regionsKept(board: Board, power: PowerId): number {
  const { geography } = board;
  const { share } = geography;
  let all = 0;
  let kept = 0;
  for (const region of numbersOf(geography).home[numberOf(geography, power)]) {
    all += share[region];
    if (board.regions[region]?.owner === power) kept += share[region];
  }
  return all > 0 ? kept / all : 1;
}

/** What each rival takes of the points that are lost, by its weight, at its number; those who take most come first. */
function rivalCauses({ geography }: Board, me: PowerId, weights: Float64Array, lost: number): IndexCause[] {
  let total = 0;
  for (const weight of weights) total += weight;
  const causes: IndexCause[] = [];
  if (total <= 0) return causes;
  geography.powerIds.forEach((power, number) => {
    if (power !== me) causes.push({ factor: 'rival', points: (-lost * weights[number]) / total, params: { power } });
  });
  return causes.sort((a, b) => a.points - b.points);
}

function driversOf(board: Board, theirs: Contest): Driver[] {
  const { constants } = board;
  const { attack, own, helpers, defender, oddsCredible } = theirs;
  let counted = 0;
  for (const helper of helpers) counted += helper.counted;
  const change = (stronger: number, mine: number, allied: number): number =>
    oddsFrom(stronger, mine + allied, constants) - oddsCredible;

  const { homeForce, projectionForce, readiness } = board.powers[defender];
  const homePart = homeForce / (homeForce + constants.projectionAtHome * projectionForce || 1);
  const least = constants.qualityReadinessLeast;
  const now = least + (1 - least) * (readiness / 100);
  const readier = least + (1 - least) * (Math.min(100, readiness + 10) / 100);
  const drivers: Driver[] = [
    { factor: 'homeForce', delta: change(attack, own * (1 + 0.1 * homePart), counted) },
    { factor: 'readiness', delta: change(attack, own * (readier / now), counted) },
    { factor: 'rivalProjection', delta: change(attack * 1.1, own, counted) },
  ];
  if (helpers.length > 0) drivers.push({ factor: 'fullTrust', delta: theirs.oddsHonest - oddsCredible });
  for (const helper of helpers) {
    drivers.push({
      factor: 'withoutHelper',
      power: helper.power,
      delta: change(attack, own, counted - helper.counted),
    });
  }
  return drivers.sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
