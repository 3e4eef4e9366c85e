import { constantsOf } from '../../../shared/content/geography.ts';
import { keysOf, type PowerId, valuesInOrder } from '../../../shared/core/ids.ts';
import type { Match } from '../../../shared/model/match.ts';
import { BUDGET_LINES, INDICES, INSTRUCTIONS, type Instruction } from '../../../shared/model/vocabulary.ts';
import type { World } from '../../../shared/model/world.ts';
import { boundParties, isInForce } from '../../../shared/treaties/term.ts';
import { fourDigits } from '../digits.ts';
import type { Entrant } from '../game.ts';
import type { SeatRecord } from '../record.ts';
import type { Watcher } from './watcher.ts';

/** What one seat did, summed over its turns. */
interface Tally {
  turns: number;
  years: number;
  lines: number[];
  burden: number;
  readiness: number;
  capital: number;
  capped: number;
  clauses: SeatRecord['clauses'];
  signed: number;
  demands: number;
  answers: Record<Instruction, number>;
  startShare: number;
}

/** Every seat's spending, treaties, promises and end. */
export function seatWatcher(seats: Readonly<Record<PowerId, Entrant>>): Watcher {
  const tallies = new Map<PowerId, Tally>(keysOf(seats).map((power) => [power, emptyTally()]));
  const of = (power: PowerId): Tally => tallies.get(power) as Tally;
  return {
    turn({ match }, over) {
      for (const [power, tally] of tallies) addTurn(tally, match, power, over);
      if (!over) addClauses(match.world, of);
    },
    event(event) {
      if (event.kind === 'treatySigned') for (const power of event.terms.parties) of(power).signed++;
      if (event.kind === 'demandMade' && event.demand.kind !== 'redress') of(event.challenger).demands++;
      if (event.kind === 'commitmentTested') of(event.power).answers[event.answer]++;
    },
    finish: (match) => ({
      seats: Object.fromEntries(
        [...tallies].map(([power, tally]) => [power, recordOf(match, power, seats[power], tally)]),
      ),
    }),
  };
}

function emptyTally(): Tally {
  return {
    turns: 0,
    years: 0,
    lines: BUDGET_LINES.map(() => 0),
    burden: 0,
    readiness: 0,
    capital: 0,
    capped: 0,
    clauses: {},
    signed: 0,
    demands: 0,
    answers: Object.fromEntries(INSTRUCTIONS.map((each) => [each, 0])) as Record<Instruction, number>,
    startShare: 0,
  };
}

function addTurn(tally: Tally, { world, scenario }: Match, power: PowerId, over: boolean): void {
  const figures = world.powers[power];
  const { ledger, output } = figures;
  if (tally.turns === 0) tally.startShare = figures.share;
  if (ledger !== null) {
    BUDGET_LINES.forEach((line, index) => {
      tally.lines[index] += ledger.lines[line] / output;
    });
    tally.burden += figures.militaryBurden;
    tally.readiness += figures.readiness;
    tally.years++;
  }
  if (over) return;
  tally.turns++;
  tally.capital += figures.politicalCapital;
  if (figures.politicalCapital >= constantsOf(scenario).capitalBank - 0.005) tally.capped++;
}

function addClauses(world: World, of: (power: PowerId) => Tally): void {
  for (const treaty of valuesInOrder(world.treaties)) {
    if (!isInForce(treaty, world.turn)) continue;
    for (const power of boundParties(treaty, world.turn)) {
      const { clauses } = of(power);
      for (const { kind } of treaty.clauses) clauses[kind] = (clauses[kind] ?? 0) + 1;
    }
  }
}

function recordOf({ verdict, world }: Match, power: PowerId, entrant: Entrant, tally: Tally): SeatRecord {
  if (verdict === null) throw new Error('recordOf: the match has not ended');
  const { score, indices } = verdict.scores[power];
  const years = Math.max(1, tally.years);
  const turns = Math.max(1, tally.turns);
  return {
    doctrine: entrant.doctrine,
    level: entrant.level,
    score: fourDigits(score),
    indices: INDICES.map((name) => fourDigits(indices[name])),
    share: [fourDigits(tally.startShare), fourDigits(world.powers[power].share)],
    credibility: fourDigits(world.powers[power].credibility),
    lines: tally.lines.map((sum) => fourDigits(sum / years)),
    burden: fourDigits(tally.burden / years),
    readiness: fourDigits(tally.readiness / years),
    capital: fourDigits(tally.capital / turns),
    capped: fourDigits(tally.capped / turns),
    clauses: tally.clauses,
    signed: tally.signed,
    demands: tally.demands,
    answers: tally.answers,
  };
}
