import type { CrisisId, PowerId, TreatyId } from '../core/ids.ts';
import type { Cause, GameEvent } from '../events/events.ts';
import type { CrisisOutcome, Instruction } from '../model/vocabulary.ts';
import type { Log } from './log.ts';
import { positionAt, yearsOf } from './log.ts';

/** A promise that a crisis called upon, how it was answered, and what that did. */
export interface PromiseCalled {
  /** The event's number. */
  event: number;
  turn: number;
  crisis: CrisisId;
  challenger: PowerId;
  protected: PowerId;
  treaty: TreatyId;
  answer: Instruction;
  /** Points of credibility won or lost by the answer. */
  credibility: number;
  /** How the crisis ended. */
  outcome: CrisisOutcome;
}

/** A word broken without a crisis. */
export interface Lapse {
  event: number;
  turn: number;
  kind: 'treatyBroken' | 'capBroken' | 'floorMissed' | 'fundMissed' | 'transferMissed';
  /** Who was let down. */
  partners: PowerId[];
}

/** What a power's word was worth, and why. */
export interface CredibilityRecord {
  power: PowerId;
  /** After each year, the start first. */
  credibility: number[];
  /** What moved it over the match, each cause with its points in all, the greatest first. */
  moved: Cause[];
  called: PromiseCalled[];
  lapses: Lapse[];
  honoured: number;
  hedged: number;
  abandoned: number;
}

/** The credibility ledger, by power. */
export function credibilityLedger(log: Log): CredibilityRecord[] {
  return log.powers.map((power) => {
    const called = calledOf(log, power);
    const count = (answer: Instruction): number => called.filter((one) => one.answer === answer).length;
    return {
      power,
      credibility: yearsOf(log).map((years) => positionAt(log, power, years).credibility),
      moved: movedOf(log, power),
      called,
      lapses: log.events.flatMap((event) => lapseOf(event, power)),
      honoured: count('honour'),
      hedged: count('hedge'),
      abandoned: count('abandon'),
    };
  });
}

function movedOf(log: Log, power: PowerId): Cause[] {
  const points: Record<string, number> = {};
  for (const event of log.all('credibilityChanged')) {
    if (event.power !== power) continue;
    for (const cause of event.causes) points[cause.factor] = (points[cause.factor] ?? 0) + cause.points;
  }
  return Object.entries(points)
    .map(([factor, sum]) => ({ factor, points: sum }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function calledOf(log: Log, power: PowerId): PromiseCalled[] {
  return log
    .all('commitmentTested')
    .filter((event) => event.power === power)
    .map((event) => {
      const crisis = event.crisis as CrisisId;
      const ended = log.all('crisisEnded').find((end) => end.crisis === crisis);
      if (ended === undefined) throw new Error(`credibilityLedger: crisis ${crisis} has no end`);
      return {
        event: event.id,
        turn: event.turn,
        crisis,
        challenger: ended.challenger,
        protected: event.protected,
        treaty: event.treaty,
        answer: event.answer,
        credibility: event.credibility,
        outcome: ended.outcome,
      };
    });
}

function lapseOf(event: GameEvent, power: PowerId): Lapse[] {
  const lapse = (kind: Lapse['kind'], partners: PowerId[]): Lapse[] => [
    { event: event.id, turn: event.turn, kind, partners },
  ];
  switch (event.kind) {
    case 'treatyBroken':
      return event.by === power ? lapse(event.kind, event.partners) : [];
    case 'capBroken':
      return event.power === power ? lapse(event.kind, event.by) : [];
    case 'floorMissed':
    case 'fundMissed':
      return event.power === power ? lapse(event.kind, []) : [];
    case 'transferMissed':
      return event.from === power ? lapse(event.kind, [event.to]) : [];
    default:
      return [];
  }
}
