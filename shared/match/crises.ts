import { constantsOf, geographyOf } from '../content/geography.ts';
import { plays } from '../content/modules.ts';
import { type CrisisId, crisisId, keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import { stream } from '../core/random.ts';
import type { Emit } from '../engine/phase.ts';
import type { EventOf } from '../events/events.ts';
import { isAtWar } from '../formulas/budget.ts';
import { contactOf, orderAgainst } from '../formulas/crisis.ts';
import { guarantorsOf } from '../formulas/guarantors.ts';
import { matchWith, worldWith } from '../model/copies.ts';
import type { Crisis, Demand } from '../model/crisis.ts';
import type { Match } from '../model/match.ts';
import { USUAL_CARE } from '../model/people.ts';
import type { Reason } from '../model/treaty.ts';
import { theatreOf } from '../orders/demand.ts';
import { boardOfWorld } from '../treaties/board.ts';
import { revealCalled } from './invoked.ts';
import { recordOdds } from './positions.ts';
import type { Note } from './record.ts';

/**
 * Reveals the demands of this Plan, and what happened between powers that fear each other: a crisis each, with everybody whom
 * the treaties bind to help the target.
 */
export function beginCrises(match: Match, note: Note): Match {
  const called = [...demandsOf(match), ...incidentsIn(match)];
  if (called.length === 0) return match;
  const board = boardOfWorld(match.world, match.scenario);
  const crises: Record<CrisisId, Crisis> = {};
  const { turn, counters } = match.world;
  const emit: Emit = (audience, body) => note(turn, audience, body);
  let known = match.world;
  called.forEach(({ challenger, demand, reasons }, index) => {
    const id = crisisId(`c${counters.crisis + index + 1}`);
    const theatre = theatreOf(board, challenger, demand);
    const guarantors = guarantorsOf(board, demand.target, challenger);
    const asked = { id, turn, challenger, demand, theatre, guarantors };
    crises[id] = { ...asked, step: 'respond', answers: {}, decision: null, outcome: null };
    const bound = guarantors.map(({ power }) => power);
    const told = { crisis: id, challenger, demand, theatre, guarantors: bound, reasons };
    note(turn, 'public', { kind: 'demandMade', ...told });
    recordOdds(match, board, crises[id], note);
    known = revealCalled(known, emit, crises[id], board);
  });
  const world = worldWith(known, { counters: { ...counters, crisis: counters.crisis + called.length } });
  return matchWith(match, { crises, world });
}

interface Called {
  challenger: PowerId;
  demand: Demand;
  reasons: Reason[];
}

function demandsOf(match: Match): Called[] {
  return keysOf(match.drafts).flatMap((challenger): Called[] => {
    const { demand, demandReasons: reasons = [] } = match.drafts[challenger];
    return demand === null ? [] : [{ challenger, demand, reasons }];
  });
}

/**
 * Incidents that nobody ordered, drawn from the seed, likelier the more two powers fear each other and the better they reach
 * each other (rules section 8): the one more likely to feel wronged is the one that fears the other more. A power is in one incident a turn at most, and in none with
 * whom it fights or makes a demand.
 */
function incidentsIn({ world, scenario, drafts, setup }: Match): Called[] {
  if (!plays(scenario, 'incidents')) return [];
  const { incidentChance } = constantsOf(scenario);
  const { powerIds } = geographyOf(scenario);
  const wars = valuesInOrder(world.wars);
  const busy = new Set<PowerId>();
  const incidents: Called[] = [];
  const pairs = powerIds.flatMap((a, index) => powerIds.slice(index + 1).map((b) => [a, b] as const));
  for (const [a, b] of stream(setup.seed, world.turn, 'incidents').shuffle(pairs)) {
    const quarrel = drafts[a]?.demand?.target === b || drafts[b]?.demand?.target === a;
    if (busy.has(a) || busy.has(b) || quarrel || isAtWar(a, wars) || isAtWar(b, wars)) continue;
    const [ofA, ofB] = [world.pairs[a][b].tension, world.pairs[b][a].tension];
    const mean = (ofA + ofB) / 200;
    const random = stream(setup.seed, world.turn, 'incident', a, b);
    if (!random.chance(incidentChance * mean * mean)) continue;
    const wronged = random.chance(ofA / Math.max(1, ofA + ofB)) ? a : b;
    if (!random.chance(contactOf(boardOfWorld(world, scenario), a, b))) continue;
    const demand: Demand = { kind: 'redress', target: wronged === a ? b : a };
    incidents.push({ challenger: wronged, demand, reasons: [] });
    busy.add(a).add(b);
  }
  return incidents;
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
    const wordLeft = silent.map((power) => ({ power, ...answerForSilent(match, crisis, power) }));
    for (const { power, answer } of wordLeft) answers[power] = { answer, reasons: [] };
    for (const power of keysOf(answers)) {
      const given = answers[power];
      if (given) note(crisis.turn, 'public', { kind: 'crisisAnswered', crisis: crisis.id, power, ...given });
    }
    for (const left of wordLeft)
      note(crisis.turn, [left.power], { kind: 'silenceAnswered', crisis: crisis.id, ...left });
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

/** What the caretaker answers for a silent seat, and by what word: a target and a guarantor as their holder wished. */
function answerForSilent(
  match: Match,
  crisis: Crisis,
  power: PowerId,
): Pick<EventOf<'silenceAnswered'>, 'answer' | 'by'> {
  const { care } = match.seats[power] ?? {};
  const by = care === undefined ? 'custom' : 'care';
  const wished = care ?? USUAL_CARE;
  if (power === crisis.demand.target) return { answer: wished.demand, by };
  const promise = crisis.guarantors.find((guarantor) => guarantor.power === power);
  const order = promise && match.standing[power]?.[promise.treaty];
  return order === undefined
    ? { answer: wished.commitments, by }
    : { answer: orderAgainst(order, crisis.challenger), by: 'instruction' };
}

function withCrises(match: Match, change: (crisis: Crisis) => Crisis): Match {
  const crises: Record<CrisisId, Crisis> = {};
  for (const crisis of valuesInOrder(match.crises)) crises[crisis.id] = change(crisis);
  return matchWith(match, { crises });
}
