import { type CrisisId, crisisId, keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import { guarantorsOf } from '../formulas/guarantors.ts';
import type { Crisis, CrisisAnswer } from '../model/crisis.ts';
import type { Match } from '../model/match.ts';
import { theatreOf } from '../orders/demand.ts';
import { boardOfWorld } from '../treaties/board.ts';
import type { Note } from './record.ts';

/** Reveals the demands of this Plan: a crisis each, with everybody whom the treaties bind to help the target. */
export function beginCrises(match: Match, note: Note): Match {
  const challengers = keysOf(match.drafts).filter((power) => match.drafts[power].demand !== null);
  if (challengers.length === 0) return match;
  const board = boardOfWorld(match.world, match.scenario);
  const crises: Record<CrisisId, Crisis> = {};
  let { crisis: number } = match.world.counters;
  for (const challenger of challengers) {
    const { demand, demandReasons = [] } = match.drafts[challenger];
    if (demand === null) continue;
    number++;
    const id = crisisId(`c${number}`);
    const theatre = theatreOf(board, challenger, demand);
    const guarantors = guarantorsOf(board, demand.target, challenger);
    crises[id] = {
      id,
      turn: match.world.turn,
      challenger,
      demand,
      theatre,
      guarantors,
      step: 'respond',
      answers: {},
      decision: null,
      outcome: null,
    };
    const bound = guarantors.map(({ power }) => power);
    note(match.world.turn, 'public', {
      kind: 'demandMade',
      crisis: id,
      challenger,
      demand,
      theatre,
      guarantors: bound,
      reasons: demandReasons,
    });
  }
  return { ...match, crises, world: { ...match.world, counters: { ...match.world.counters, crisis: number } } };
}

/**
 * Ends the respond step: who has not answered does as the caretaker does for it, then all answers are revealed. Where the
 * target gave way the crisis is over; else it is the challenger's turn.
 */
export function endRespond(match: Match, note: Note): Match {
  return withCrises(match, (crisis) => {
    const silent = [crisis.demand.target, ...crisis.guarantors.map(({ power }) => power)].filter(
      (power) => crisis.answers[power] === undefined,
    );
    const answers = { ...crisis.answers };
    for (const power of silent) answers[power] = { answer: standingAnswer(match, crisis, power), reasons: [] };
    for (const power of keysOf(answers)) {
      const given = answers[power];
      if (given) note(crisis.turn, 'public', { kind: 'crisisAnswered', crisis: crisis.id, power, ...given });
    }
    const conceded = answers[crisis.demand.target]?.answer === 'concede';
    return conceded
      ? { ...crisis, answers, step: 'done', outcome: 'conceded' }
      : { ...crisis, answers, step: 'decide' };
  });
}

/** Ends the decide step: a silent challenger backs down; then all decisions are revealed. */
export function endDecide(match: Match, note: Note): Match {
  return withCrises(match, (crisis) => {
    if (crisis.step !== 'decide') return crisis;
    const decision = crisis.decision ?? { decision: 'backDown', reasons: [] };
    note(crisis.turn, 'public', {
      kind: 'crisisDecided',
      crisis: crisis.id,
      challenger: crisis.challenger,
      ...decision,
    });
    const outcome = ({ backDown: 'backedDown', settle: 'settled', attack: 'war' } as const)[decision.decision];
    return { ...crisis, decision, step: 'done', outcome };
  });
}

/** What the caretaker answers for a silent seat: a target stands firm, a guarantor follows its standing instruction. */
function standingAnswer(match: Match, crisis: Crisis, power: PowerId): CrisisAnswer {
  if (power === crisis.demand.target) return 'standFirm';
  const promise = crisis.guarantors.find((guarantor) => guarantor.power === power);
  return (promise && match.standing[power]?.[promise.treaty]) ?? 'hedge';
}

function withCrises(match: Match, change: (crisis: Crisis) => Crisis): Match {
  const crises: Record<CrisisId, Crisis> = {};
  for (const crisis of valuesInOrder(match.crises)) crises[crisis.id] = change(crisis);
  return { ...match, crises };
}
