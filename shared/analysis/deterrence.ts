import type { CrisisId, PowerId, WarId } from '../core/ids.ts';
import type { EventOf } from '../events/events.ts';
import type { CrisisAnswer, Demand } from '../model/crisis.ts';
import type { OddsThreeWays } from '../model/position.ts';
import type { CrisisOutcome, Instruction, WarOutcome } from '../model/vocabulary.ts';
import type { Log } from './log.ts';
import { positionAt, turnsOf } from './log.ts';

/** A demand, its odds and what came of it. */
export interface DemandRecord {
  /** The event's number. */
  event: number;
  turn: number;
  crisis: CrisisId;
  challenger: PowerId;
  demand: Demand;
  /** An incident that nobody ordered. */
  incident: boolean;
  /** The challenger's chance to prevail: as it was, as the challenger saw it, and as the target saw it. */
  odds: OddsThreeWays;
  seenByChallenger: OddsThreeWays;
  seenByTarget: OddsThreeWays;
  /** What the target answered. */
  answer: CrisisAnswer | null;
  /** Those bound to help, and what each answered. */
  guarantors: { power: PowerId; answer: Instruction }[];
  outcome: CrisisOutcome;
  /** The war it led to, and how that ended; null for one that still went on at the end. */
  war: { war: WarId; outcome: WarOutcome | null } | null;
}

/** Opportunities to demand by the odds they offered: a pair of powers in a turn. */
export interface OddsBin {
  /** Credible odds from `from` to below `to`. */
  from: number;
  to: number;
  opportunities: number;
  /** Demands that a power made by its own will. */
  demands: number;
  conceded: number;
  backedDown: number;
  settled: number;
  wars: number;
}

/** An answer that was given for a seat which gave none, and the demand it was about. */
export interface Silence {
  event: EventOf<'silenceAnswered'>;
  challenger: PowerId;
  demand: Demand;
}

/** Demands made and demands that were not. */
export interface DeterrenceRecord {
  demands: DemandRecord[];
  bins: OddsBin[];
  silences: Silence[];
}

const EDGES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Every demand with its odds and outcome, and how often odds were used. */
export function deterrenceRecord(log: Log): DeterrenceRecord {
  const demands = log.all('demandMade').map((made) => demandRecord(log, made.crisis));
  return { demands, bins: binsOf(log, demands), silences: silencesIn(log, demands) };
}

function demandRecord(log: Log, crisis: CrisisId): DemandRecord {
  const made = log.all('demandMade').find((event) => event.crisis === crisis);
  const weighed = log.all('crisisWeighed').find((event) => event.crisis === crisis);
  const ended = log.all('crisisEnded').find((event) => event.crisis === crisis);
  if (made === undefined || weighed === undefined || ended === undefined) {
    throw new Error(`deterrenceRecord: crisis ${crisis} is not whole`);
  }
  const answers = log.all('crisisAnswered').filter((event) => event.crisis === crisis);
  const tested = log.all('commitmentTested').filter((event) => event.crisis === crisis);
  return {
    event: made.id,
    turn: made.turn,
    crisis,
    challenger: made.challenger,
    demand: made.demand,
    incident: made.demand.kind === 'redress',
    odds: weighed.truth,
    seenByChallenger: weighed.challenger,
    seenByTarget: weighed.target,
    answer: answers.find(({ power }) => power === made.demand.target)?.answer ?? null,
    guarantors: tested.map(({ power, answer }) => ({ power, answer })),
    outcome: ended.outcome,
    war: ended.outcome === 'war' ? warFrom(log, made.turn, made.challenger, made.demand.target) : null,
  };
}

function silencesIn(log: Log, demands: readonly DemandRecord[]): Silence[] {
  return log.all('silenceAnswered').flatMap((event) => {
    const made = demands.find(({ crisis }) => crisis === event.crisis);
    return made === undefined ? [] : [{ event, challenger: made.challenger, demand: made.demand }];
  });
}

function warFrom(log: Log, turn: number, attacker: PowerId, defender: PowerId): DemandRecord['war'] {
  const began = log
    .inTurn('warBegan', turn)
    .find((event) => event.attacker === attacker && event.defender === defender);
  // Two who attack each other fight one war, which is told once.
  if (began === undefined) return null;
  const ended = log.all('warEnded').find((event) => event.war === began.war);
  return { war: began.war, outcome: ended?.outcome ?? null };
}

function binsOf(log: Log, demands: readonly DemandRecord[]): OddsBin[] {
  const offered = turnsOf(log).flatMap((turn) =>
    log.powers.flatMap((power) =>
      Object.values(positionAt(log, power, turn - 1).rivals).map(({ credible }) => credible),
    ),
  );
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index];
    const within = (odds: number): boolean => odds >= from && (odds < to || to === 1);
    const made = demands.filter(({ incident, odds }) => !incident && within(odds.credible));
    const ending = (outcome: CrisisOutcome): number => made.filter((demand) => demand.outcome === outcome).length;
    return {
      from,
      to,
      opportunities: offered.filter(within).length,
      demands: made.length,
      conceded: ending('conceded'),
      backedDown: ending('backedDown'),
      settled: ending('settled'),
      wars: ending('war'),
    };
  });
}
