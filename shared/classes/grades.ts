import { type Analysis, analyse } from '../analysis/index.ts';
import type { PowerId } from '../core/ids.ts';
import type { EventOf, GameEvent } from '../events/events.ts';
import { withoutUndone } from '../events/undone.ts';
import { matchFacts } from '../formulas/facts.ts';
import { parFor } from '../formulas/par.ts';
import type { Match, Verdict } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Contribution } from './contribution.ts';
import type { ClassState, Student } from './model.ts';
import type { GradeRow } from './records.ts';
import { countWords } from './words.ts';

/** What of one world the grades are taken from. */
export interface WorldRecord {
  number: number;
  scenario: Scenario;
  /** Turns that were played, and to be played. */
  played: number;
  turns: number;
  /** Without those of turns that were undone. */
  events: readonly GameEvent[];
  /** Both null while it goes on. */
  verdict: Verdict | null;
  analysis: Analysis | null;
}

/** A world as the grades and the debrief take it, analysed where it is over. */
export function worldRecord(
  number: number,
  { scenario, phase, world, setup, verdict }: Pick<Match, 'scenario' | 'phase' | 'world' | 'setup' | 'verdict'>,
  all: readonly GameEvent[],
): WorldRecord {
  const events = withoutUndone(all);
  const isOver = phase === 'ended';
  const { turns } = setup;
  return {
    number,
    scenario,
    turns,
    played: phase === 'lobby' ? 0 : isOver ? world.turn : world.turn - 1,
    events,
    verdict: isOver ? verdict : null,
    analysis: isOver ? analyse(events, matchFacts(scenario, turns)) : null,
  };
}

const square = (value: number): number => value * value;

/** A seat's forecasts: how many pointed the right way, and their mean squared error. */
export function forecastsOf(events: readonly GameEvent[], power: PowerId): GradeRow['forecasts'] {
  const scored = events.filter(
    (event): event is EventOf<'forecastScored'> => event.kind === 'forecastScored' && event.power === power,
  );
  if (scored.length === 0) return { right: 0, of: 0, brier: null };
  const errors = scored.map(({ forecast, came }) => square((came ? 1 : 0) - forecast.chance / 100));
  return {
    right: scored.filter(({ forecast, came }) => forecast.chance >= 50 === came).length,
    of: scored.length,
    brier: errors.reduce((sum, error) => sum + error, 0) / errors.length,
  };
}

/** Promises of a seat that were called upon or fell due, and those of them that were kept. */
function promisesOf({ analysis }: WorldRecord, power: PowerId): GradeRow['promises'] {
  const record = analysis?.credibility.find((one) => one.power === power);
  if (record === undefined) return { kept: 0, of: 0 };
  return { kept: record.honoured, of: record.called.length + record.lapses.length };
}

const NO_ACTS = { drafts: 0, treaties: 0, keys: 0, crises: 0, other: 0 };

/** A student's row. `cabinet`: contributions of all who lead the power together, the student's own among them. */
export function gradeRow(
  state: ClassState,
  student: Student,
  world: WorldRecord | null,
  own: Contribution | null,
  cabinet: readonly Contribution[],
): GradeRow {
  const { number, name, place } = student;
  const power = place?.power ?? null;
  const score = world === null || power === null ? undefined : world.verdict?.scores[power];
  const par = world === null || power === null ? undefined : parFor(world.scenario, world.turns)?.seats[power];
  const since = own?.since ?? 1;
  const of = world === null ? 0 : Math.max(0, world.played - since + 1);
  const inTime = new Set(cabinet.flatMap(({ locked }) => locked).filter((turn) => turn <= (world?.played ?? 0)));
  const reflection = state.reflections[number];
  return {
    student: number,
    name,
    place,
    present: { turns: Math.min(of, (own?.turns ?? []).filter((turn) => turn <= (world?.played ?? 0)).length), of },
    lockedInTime: { turns: inTime.size, of: world?.played ?? 0 },
    acts:
      own === null
        ? NO_ACTS
        : { drafts: own.drafts, treaties: own.treaties, keys: own.keys, crises: own.crises, other: own.other },
    messages: own?.messages ?? 0,
    forecasts: world === null || power === null ? { right: 0, of: 0, brier: null } : forecastsOf(world.events, power),
    promises: world === null || power === null ? { kept: 0, of: 0 } : promisesOf(world, power),
    indices: score?.indices ?? null,
    score: score?.score ?? null,
    againstPar: score === undefined || par === undefined ? null : score.score - par.p50,
    rating: score?.rating ?? null,
    reflection: reflection === undefined ? null : { words: wordsIn(reflection.answers), handedIn: reflection.handedIn },
    mark: state.marks[number] ?? null,
  };
}

function wordsIn(answers: Readonly<Record<number, string>>): number {
  return Object.values(answers).reduce((words, text) => words + countWords(text), 0);
}
