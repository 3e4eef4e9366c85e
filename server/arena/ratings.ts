import type { PowerId } from '../../shared/core/ids.ts';
import { keysOf } from '../../shared/core/ids.ts';
import { parFor, ratingOf } from '../../shared/formulas/par.ts';
import type { ParTable, Scenario } from '../../shared/model/scenario.ts';
import type { MatchRecord } from './record.ts';

/** Rates finished matches by the scenario's par as it stands now, so that matches need not be played anew for another par. */
export interface Judge {
  /** A seat's score against par, or the score where there is none. */
  merit(record: MatchRecord, power: PowerId): number;
  /** The part of the win that each seat has: one for a hegemon, else parts for equal merits. */
  wins(record: MatchRecord): Record<PowerId, number>;
}

/** The judge of matches of this length. */
export function judgeOf(scenario: Scenario, turns: number, par: ParTable | null = parFor(scenario, turns)): Judge {
  const merit = ({ seats }: MatchRecord, power: PowerId): number =>
    par === null ? seats[power].score : ratingOf(seats[power].score, par.seats[power]);
  return {
    merit,
    wins(record) {
      const powers = keysOf(record.seats);
      const best = Math.max(...powers.map((power) => merit(record, power)));
      const winners = powers.filter((power) =>
        record.hegemon === null ? merit(record, power) === best : power === record.hegemon,
      );
      return Object.fromEntries(powers.map((power) => [power, winners.includes(power) ? 1 / winners.length : 0]));
    },
  };
}
