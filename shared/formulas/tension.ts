import type { PowerId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp } from '../core/maths.ts';
import type { Cause } from '../events/events.ts';
import type { Board } from '../model/board.ts';
import { numberOf } from './numbers.ts';
import { reachTable } from './reach.ts';
import { levelOf } from './sanctions.ts';
import { atWar, strengthsOf } from './strength.ts';

/**
 * The tension of `from` toward `toward` that the year's facts speak for, 0–100, with its causes: the security dilemma
 * (docs/rules.md). Tension itself moves 30 % of the way a turn.
 */
export function tensionTarget(board: Board, from: PowerId, toward: PowerId): { value: number; causes: Cause[] } {
  const causes: Cause[] = [];
  return { value: tensionsFrom(board, from)(numberOf(board.geography, toward), causes), causes };
}

/**
 * `tensionTarget` of one power by the other's number; what it rests on goes into `causes` where they are given. What is
 * the same toward everybody is looked up once.
 */
export function tensionsFrom(board: Board, from: PowerId): (toward: number, causes?: Cause[]) => number {
  const { constants: c, ties, wars, powers, sanctions } = board;
  const { powerIds } = board.geography;
  const { near } = reachTable(board);
  const { projection, home } = strengthsOf(board);
  const number = numberOf(board.geography, from);
  const pairs = board.pairs[from];
  const pacts = ties.pacts[from] ?? [];
  const nonAggression = ties.nonAggression[from] ?? [];
  const trade = ties.trade[from] ?? [];
  const consultation = ties.consultation[from] ?? [];
  const armsControl = ties.armsControl[from] ?? [];
  const felt = tensionsOf(board);
  const postures = posturesOf(board);
  return (toward, causes) => {
    const other = powerIds[toward];
    const reached = near[number * powerIds.length + toward];
    let value = noted(causes, 'baseline', c.tensionFloor);
    const ratio = ratioOf(projection[toward] * reached, home[number]);
    value += noted(causes, 'reachingStrength', c.tensionStrength * ratio);
    value += noted(causes, 'projectionGrowth', c.tensionGrowth * powers[other].projectionGrowth * reached);
    // Who could hardly strike is not feared for its posture or its fears.
    const able = Math.min(1, 2 * ratio);
    value += noted(causes, 'posture', able * c.tensionPosture * beyond(c.tensionPostureUsual, postures[toward]));
    const fear = felt[toward * powerIds.length + number];
    value += noted(causes, 'fearAnswered', able * c.tensionAnswered * beyond(c.tensionUsual, fear));
    value += noted(causes, 'relations', -c.tensionRelations * (pairs?.[other]?.relations ?? 0));
    if (pacts.includes(other)) value += noted(causes, 'pact', -c.tensionPact);
    if (nonAggression.includes(other)) value += noted(causes, 'nonAggression', -c.tensionNonAggression);
    if (trade.includes(other)) value += noted(causes, 'tradeTreaty', -c.tensionTrade);
    if (consultation.includes(other)) value += noted(causes, 'consultation', -c.tensionConsultation);
    if (armsControl.includes(other)) value += noted(causes, 'armsControl', -c.tensionArmsControl);
    if (wars.length > 0 && atWar(board, from, other)) value += noted(causes, 'war', c.tensionWar);
    if (sanctions.length > 0) value += noted(causes, 'sanctions', c.sanctionTension * levelOf(sanctions, other, from));
    return clamp(value, 0, 100);
  };
}

/** By how much a figure is above what is usual. */
function beyond(usual: number, value: number): number {
  return value > usual ? value - usual : 0;
}

/** The share of each power's forces, by number, that is made to fight abroad, 0–1; worked out once a board. */
const posturesOf: (board: Board) => Float64Array = keptWith(({ geography: { powerIds }, powers }) => {
  const table = new Float64Array(powerIds.length);
  powerIds.forEach((id, number) => {
    const { homeForce, projectionForce } = powers[id];
    const forces = homeForce + projectionForce;
    table[number] = forces > 0 ? projectionForce / forces : 0;
  });
  return table;
});

/** Strength that arrives over strength at home, at most 2. */
function ratioOf(arriving: number, home: number): number {
  if (home > 0) return Math.min(2, arriving / home);
  return arriving > 0 ? 2 : 0;
}

/** `points`, noted as a cause where causes are asked for and it is one. */
export function noted(causes: Cause[] | undefined, factor: string, points: number): number {
  if (causes !== undefined && points !== 0) causes.push({ factor, points });
  return points;
}

/** The tension there is, 0–100: who feels it, then toward whom, by number, at [from · powers + toward]. */
export function tensionsOf({ pairs, geography }: Board): Float64Array {
  let table = tensions.get(pairs);
  if (table === undefined) {
    const { powerIds } = geography;
    table = new Float64Array(powerIds.length * powerIds.length);
    for (let from = 0; from < powerIds.length; from++) {
      const row = pairs[powerIds[from]];
      for (let toward = 0; toward < powerIds.length; toward++) {
        table[from * powerIds.length + toward] = row?.[powerIds[toward]]?.tension ?? 0;
      }
    }
    tensions.set(pairs, table);
  }
  return table;
}

// Kept with the pairs, as boards that differ in treaties alone share them.
const tensions = new WeakMap<Board['pairs'], Float64Array>();

/** What tension leaves of a pair's trade, 1/3–1: 1 − mean tension / 150 (rules section 6). */
export function tradeFriction(tensionOneWay: number, tensionOtherWay: number): number {
  return 1 - clamp((tensionOneWay + tensionOtherWay) / 2, 0, 100) / 150;
}
