import { constantsOf, geographyOf } from '../content/geography.ts';
import { keysOf } from '../core/ids.ts';
import { resolveTurn } from '../engine/resolveTurn.ts';
import type { EventBody } from '../events/events.ts';
import { matchWith } from '../model/copies.ts';
import type { Match } from '../model/match.ts';
import { withoutMandates } from '../view/sealed.ts';
import { withClock } from './clock.ts';
import { isComplete } from './completeness.ts';
import { beginCrises, endDecide, endRespond } from './crises.ts';
import { freshDraft } from './drafts.ts';
import { scoreForecasts } from './forecasts.ts';
import { withOversight, withoutUnready, withoutUnreadyAttacks } from './grave.ts';
import { keepStanding, lapseOffers, turnOrders } from './orders.ts';
import { recordPositions } from './positions.ts';
import type { Note } from './record.ts';

type EndedBy = 'all' | 'clock';

/** Ends every phase that waits for nobody any more. */
export function advance(match: Match, at: number, note: Note): Match {
  let next = match;
  while (isComplete(next)) next = endPhase(next, 'all', at, note);
  return next;
}

/**
 * Ends the running phase (rules section 2): Plan reveals the demands and goes over into Crisis if there are any, the
 * answers to the challengers' decisions, and these to Resolve, from which the next Plan follows, or the end.
 */
export function endPhase(match: Match, by: EndedBy, at: number, note: Note): Match {
  const { turn } = match.world;
  if (match.phase === 'plan') {
    note(turn, 'public', { kind: 'phaseEnded', phase: 'plan', by });
    const next = beginCrises(keepStanding(withoutUnready(match, note)), note);
    if (keysOf(next.crises).length === 0) return resolve(next, at, note);
    return withClock(matchWith(next, { phase: 'crisis', step: 'respond' }), 'crisis', at);
  }
  if (match.step === 'respond') {
    const next = endRespond(match, note);
    note(turn, 'public', { kind: 'phaseEnded', phase: 'respond', by });
    const isOpen = Object.values(next.crises).some((crisis) => crisis.step === 'decide');
    return isOpen ? withClock(matchWith(next, { step: 'decide' }), 'crisis', at) : resolve(next, at, note);
  }
  const next = endDecide(withoutUnreadyAttacks(match, note), note);
  note(turn, 'public', { kind: 'phaseEnded', phase: 'decide', by });
  return resolve(next, at, note);
}

/** Opens Plan: fresh drafts, an empty table, a new clock. */
export function beginTurn(match: Match, at: number, note: Note): Match {
  const plan: Match = matchWith(match, {
    seats: withoutPastVacations(match, at),
    phase: 'plan',
    step: null,
    undo: {},
    locked: {},
    proposals: {},
    motions: {},
    crises: {},
  });
  const drafts = Object.fromEntries(keysOf(plan.seats).map((power) => [power, freshDraft(plan, power)]));
  note(plan.world.turn, 'public', { kind: 'turnBegan' });
  recordPositions(plan, plan.world.turn - 1, note);
  return withClock(withStart(matchWith(plan, { drafts })), 'plan', at);
}

/** Seats whose holders should be back may be voted out again, and are present as soon as they come. */
function withoutPastVacations({ seats }: Match, at: number): Match['seats'] {
  const past = keysOf(seats).filter((power) => (seats[power].vacationUntil ?? at) < at);
  if (past.length === 0) return seats;
  return { ...seats, ...Object.fromEntries(past.map((power) => [power, { ...seats[power], vacationUntil: null }])) };
}

function resolve(match: Match, at: number, note: Note): Match {
  const { scenario, setup } = match;
  const { turn } = match.world;
  lapseOffers(match, note);
  const { world, events, verdict } = resolveTurn(match.world, {
    scenario,
    geography: geographyOf(scenario),
    constants: constantsOf(scenario),
    seed: setup.seed,
    orders: turnOrders(match),
    lastTurn: setup.turns,
  });
  for (const { audience, body } of events)
    note(turn, audience, match.oversight === undefined ? body : sealedBody(body));
  scoreForecasts(match, world, events, note);
  const struck = withOversight(match, () => ({ injected: [] }));
  if (verdict === null) return beginTurn({ ...struck, world }, at, note);
  recordPositions(matchWith(match, { world }), turn, note);
  return {
    ...struck,
    world,
    phase: 'ended',
    step: null,
    proposals: {},
    deadline: null,
    pausedWith: null,
    pauseEnds: null,
    ballots: {},
    verdict,
  };
}

/** Turns that a class's world can go back to, with the running one. */
const STARTS_KEPT = 3;

/** A class's world remembers where its turns began, the first one besides the latest; keys and leave are for one turn. */
function withStart(match: Match): Match {
  const { world, standing } = match;
  return withOversight(match, ({ starts }) => ({
    keys: {},
    leave: {},
    starts: [...starts, { turn: world.turn, world, standing }].filter(
      ({ turn }, index, all) => turn === 1 || index >= all.length - STARTS_KEPT,
    ),
  }));
}

/** An event as a class's world tells it: aims are uncovered in the debrief. */
function sealedBody(body: EventBody): EventBody {
  return body.kind === 'matchEnded' ? { ...body, verdict: withoutMandates(body.verdict) } : body;
}
