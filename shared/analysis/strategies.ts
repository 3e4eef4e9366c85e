import type { PowerId } from '../core/ids.ts';
import { sum } from '../core/maths.ts';
import type { MatchFacts } from '../model/facts.ts';
import type { Exposure, Position } from '../model/position.ts';
import type { Effort } from './effort.ts';
import type { Log } from './log.ts';
import { positionAt } from './log.ts';

/** What a power did about danger in a turn, named as the theory names it. */
export const STRATEGIES = [
  'expanding',
  'bandwagoning',
  'hedging',
  'mixed',
  'internal',
  'external',
  'buckPassing',
  'hiding',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** A fact that a name rests on; which facts there are hangs on the name. */
export interface Evidence {
  /** Text key `evidence.<factor>`. */
  factor:
    | 'demanded'
    | 'attacking'
    | 'danger'
    | 'armsEffort'
    | 'borrowed'
    | 'lends'
    | 'alignedWith'
    | 'truceWith'
    | 'hedgedAnswer'
    | 'othersBalance';
  /** The figure, in the unit of the factor: shares 0–1, or points. */
  value: number;
  /** Whom it is about. */
  power: PowerId | null;
  /** Number of the event it rests on; null where it rests on the year's record. */
  event: number | null;
}

/** A power's strategy in one turn. */
export interface StrategyTurn {
  power: PowerId;
  turn: number;
  strategy: Strategy;
  evidence: Evidence[];
}

/**
 * Where a fact begins to count. Chosen by matches of rivals: at 0.045 and 0.1, what nine of ten powers of The Concert did in any
 * year counted as arming and what three of four had of others as borrowing, so that nearly everybody balanced both ways.
 */
export const THRESHOLDS = {
  /** Arms effort that is more than keeping a peace-time force up, share of output. */
  arms: 0.06,
  /** Share of a defence that is borrowed or lent: what one pact of three equal powers gives. */
  borrowed: 0.15,
  /** Danger from the worst rival, 0–1: hostility without treaties by its odds alone. */
  danger: 0.25,
  /** Danger below which nobody has anything to fear of a rival, whatever ties them, 0–1. */
  slight: 0.05,
  /** Tension from which a rival is feared, 0–100. */
  feared: 35,
  /** Turns for which a demand on anybody marks who made it. */
  memory: 3,
} as const;

/**
 * Names every power's strategy in every turn by what it did, in this order: *expanding* made a demand or led an attack;
 * *bandwagoning* is sworn to the very power it has most to fear from, and that one is feared, demands of others or nears
 * hegemony; *hedging* keeps a truce with that power, or answered a promise with half, without balancing on both roads;
 * *mixed*, *internal*, *external* by arms effort and by defence borrowed or lent; with neither, *buck-passing* where danger is
 * great and somebody else balances it, else *hiding*. A pact or a truce with a power that is hardly any danger answers none.
 */
export function strategies(log: Log, facts: MatchFacts, efforts: readonly Effort[]): StrategyTurn[] {
  const signs = efforts.map((effort) => signsOf(log, facts, effort));
  return signs.map((own) => {
    const rest = signs.filter(({ turn, power }) => turn === own.turn && power !== own.power);
    return { power: own.power, turn: own.turn, ...named(own, rest) };
  });
}

/** What speaks for one name or another. */
interface Signs {
  power: PowerId;
  turn: number;
  arms: Evidence;
  borrowed: Evidence;
  lends: Evidence;
  danger: Evidence & { power: PowerId };
  demanded: Evidence | null;
  attacking: Evidence | null;
  alignedWith: Evidence | null;
  truceWith: Evidence | null;
  hedgedAnswer: Evidence | null;
}

function signsOf(log: Log, facts: MatchFacts, { power, turn, arms }: Effort): Signs {
  const before = positionAt(log, power, turn - 1);
  const after = positionAt(log, power, turn);
  const danger = dangerOf(before, facts);
  const threatened = danger.value >= THRESHOLDS.slight;
  return {
    power,
    turn,
    arms: fact('armsEffort', arms),
    borrowed: fact('borrowed', after.borrowed, mostHelpful(after)),
    lends: lendingOf(log, power, turn),
    danger,
    demanded: demandBy(log, power, turn),
    attacking: attackBy(log, power, turn),
    alignedWith:
      threatened && isMenacing(log, facts, before, danger.power, turn)
        ? alignment(log, power, danger.power, turn)
        : null,
    truceWith: threatened && after.truces.includes(danger.power) ? fact('truceWith', danger.value, danger.power) : null,
    hedgedAnswer: hedgeBy(log, power, turn),
  };
}

function named(own: Signs, others: readonly Signs[]): { strategy: Strategy; evidence: Evidence[] } {
  const { arms, borrowed, lends, danger } = own;
  const home = arms.value >= THRESHOLDS.arms;
  const abroad = [borrowed, lends].filter(({ value }) => value >= THRESHOLDS.borrowed);
  const balancing = [arms, ...(abroad.length > 0 ? abroad : [borrowed])];
  const will = own.demanded ?? own.attacking;
  if (will !== null) return { strategy: 'expanding', evidence: [will, arms] };
  if (own.alignedWith !== null) return { strategy: 'bandwagoning', evidence: [own.alignedWith, danger] };
  const both = home && abroad.length > 0;
  const hedge = own.hedgedAnswer ?? own.truceWith;
  if (hedge !== null && !both) return { strategy: 'hedging', evidence: [hedge, ...balancing] };
  if (both) return { strategy: 'mixed', evidence: balancing };
  if (home) return { strategy: 'internal', evidence: balancing };
  if (abroad.length > 0) return { strategy: 'external', evidence: balancing };
  const other = others.find((one) => balances(one, danger.power));
  if (danger.value >= THRESHOLDS.danger && other !== undefined) {
    const passed = fact('othersBalance', Math.max(other.arms.value, other.borrowed.value), other.power);
    return { strategy: 'buckPassing', evidence: [danger, passed, ...balancing] };
  }
  return { strategy: 'hiding', evidence: [danger, ...balancing] };
}

/** Whether a power has the same one to fear and does something about it. */
function balances({ power, danger, arms, borrowed }: Signs, feared: PowerId): boolean {
  const acts = arms.value >= THRESHOLDS.arms || borrowed.value >= THRESHOLDS.borrowed;
  return power !== feared && danger.power === feared && acts;
}

function fact(
  factor: Evidence['factor'],
  value: number,
  power: PowerId | null = null,
  event: number | null = null,
): Evidence {
  return { factor, value, power, event };
}

/** Whom a power has most to fear from, whatever treaties say: hostility by tension alone times odds alone. */
export function dangerOf({ rivals }: Position, { constants }: MatchFacts): Evidence & { power: PowerId } {
  const dangerFrom = ({ tension, alone }: Exposure): number =>
    (constants.hostilityBase + constants.hostilityTension * (tension / 100)) * alone;
  const [[power, exposure]] = Object.entries(rivals).sort(([, a], [, b]) => dangerFrom(b) - dangerFrom(a)) as [
    PowerId,
    Exposure,
  ][];
  return { ...fact('danger', dangerFrom(exposure), power), power };
}

/** Whether the one most to fear gives cause: it is feared, has lately demanded of somebody, or nears hegemony. */
function isMenacing(log: Log, { constants }: MatchFacts, of: Position, rival: PowerId, turn: number): boolean {
  const { tension } = of.rivals[rival];
  const lately = log
    .all('demandMade')
    .some(
      (event) =>
        event.challenger === rival &&
        event.demand.kind !== 'redress' &&
        event.turn <= turn &&
        event.turn > turn - THRESHOLDS.memory,
    );
  const share = positionAt(log, rival, turn - 1).share;
  const near = share >= 0.8 * constants.hegemonyShare;
  return tension >= THRESHOLDS.feared || lately || near;
}

/** The promise that binds a power to the one it fears most and to nobody it could set against it. */
function alignment(log: Log, power: PowerId, rival: PowerId, turn: number): Evidence | null {
  const { commitments, positions } = log.records[turn];
  const own = commitments.filter(({ members }) => members.includes(power));
  const helpers = positions[power].defence.helpers.filter((helper) => helper.power !== rival);
  const sworn = own.some(({ members }) => members.includes(rival));
  if (!sworn || helpers.some(({ counted }) => counted >= THRESHOLDS.borrowed * positions[power].defence.own))
    return null;
  return fact('alignedWith', positions[power].rivals[rival].alone, rival);
}

function demandBy(log: Log, power: PowerId, turn: number): Evidence | null {
  const made = log
    .inTurn('demandMade', turn)
    .find(({ challenger, demand }) => challenger === power && demand.kind !== 'redress');
  if (made === undefined) return null;
  const weighed = log.inTurn('crisisWeighed', turn).find(({ crisis }) => crisis === made.crisis);
  return fact('demanded', weighed?.truth.credible ?? 0, made.demand.target, made.id);
}

function attackBy(log: Log, power: PowerId, turn: number): Evidence | null {
  for (const moved of log.inTurn('frontMoved', turn)) {
    const war = log.all('warBegan').find((event) => event.war === moved.war);
    // Who strikes over an incident defends an honour, not a claim.
    if (war?.attacker === power && war.aim.kind !== 'redress')
      return fact('attacking', moved.to, war.defender, moved.id);
  }
  return null;
}

function hedgeBy(log: Log, power: PowerId, turn: number): Evidence | null {
  const tested = log
    .inTurn('commitmentTested', turn)
    .find((event) => event.power === power && event.answer === 'hedge');
  return tested === undefined ? null : fact('hedgedAnswer', tested.credibility, tested.protected, tested.id);
}

/** The largest part that a power's word has in another's defence, and whose. */
function lendingOf(log: Log, power: PowerId, years: number): Evidence {
  let most = fact('lends', 0);
  for (const shielded of positionAt(log, power, years).protects) {
    const { own, helpers } = positionAt(log, shielded, years).defence;
    const counted = helpers.find((helper) => helper.power === power)?.counted ?? 0;
    const share = counted / (own + sum(helpers.map((helper) => helper.counted)));
    if (share > most.value) most = fact('lends', share, shielded);
  }
  return most;
}

function mostHelpful({ defence }: Position): PowerId | null {
  const [most] = [...defence.helpers].sort((a, b) => b.counted - a.counted);
  return most?.power ?? null;
}
