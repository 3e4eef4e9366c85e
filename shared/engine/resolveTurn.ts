import type { Audience, EventBody } from '../events/events.ts';
import { worldWith } from '../model/copies.ts';
import type { Verdict } from '../model/match.ts';
import type { World } from '../model/world.ts';
import { countMandates } from './mandates.ts';
import type { Emit, Phase, TurnContext } from './phase.ts';
import { armsControl } from './phases/armsControl.ts';
import { blocsFollow, blocsYear } from './phases/blocs.ts';
import { budget } from './phases/budget.ts';
import { crises } from './phases/crises.ts';
import { estimates } from './phases/estimates.ts';
import { events } from './phases/events.ts';
import { forces } from './phases/forces.ts';
import { growth } from './phases/growth.ts';
import { indices } from './phases/indices.ts';
import { motions } from './phases/motions.ts';
import { sanctions } from './phases/sanctions.ts';
import { secrets } from './phases/secrets.ts';
import { standing } from './phases/standing.ts';
import { supply } from './phases/supply.ts';
import { trade } from './phases/trade.ts';
import { transfers } from './phases/transfers.ts';
import { treatiesLapse, treatiesTakeEffect } from './phases/treaties.ts';
import { wars } from './phases/wars.ts';
import { verdictOf } from './verdict.ts';

/** Resolve, in this order (rules section 10). */
export const PIPELINE = [
  { name: 'motions', run: motions },
  { name: 'treatiesTakeEffect', run: treatiesTakeEffect },
  { name: 'crises', run: crises },
  { name: 'sanctions', run: sanctions },
  { name: 'supply', run: supply },
  { name: 'trade', run: trade },
  { name: 'transfers', run: transfers },
  { name: 'budget', run: budget },
  { name: 'growth', run: growth },
  { name: 'forces', run: forces },
  { name: 'armsControl', run: armsControl },
  { name: 'blocsYear', run: blocsYear },
  { name: 'wars', run: wars },
  { name: 'standing', run: standing },
  { name: 'events', run: events },
  { name: 'indices', run: indices },
  { name: 'treatiesLapse', run: treatiesLapse },
  { name: 'secrets', run: secrets },
  { name: 'blocsFollow', run: blocsFollow },
  { name: 'estimates', run: estimates },
] as const satisfies readonly { name: string; run: Phase }[];

/** What happened in a turn, before it has a number. */
export interface Emitted {
  audience: Audience;
  body: EventBody;
}

export interface Resolved {
  /** The world in the next turn; in the turn just played where the match has ended. */
  world: World;
  events: Emitted[];
  /** Set when the match has ended; then `matchEnded` is the last event. */
  verdict: Verdict | null;
}

/**
 * Turns a turn's orders into the next world and what happened. Pure and deterministic: the same world, orders and seed
 * give the same result everywhere. `afterPhase` sees the world after every phase, for tests that check invariants.
 */
export function resolveTurn(
  world: World,
  context: TurnContext,
  afterPhase?: (phase: string, world: World) => void,
): Resolved {
  const told: Emitted[] = [];
  const emit: Emit = (audience, body) => {
    told.push({ audience, body });
  };
  let next = world;
  for (const phase of PIPELINE) {
    next = phase.run(next, context, emit);
    afterPhase?.(phase.name, next);
  }
  next = countMandates(next, told);
  const verdict = verdictOf(next, context);
  if (verdict !== null) emit('public', { kind: 'matchEnded', verdict });
  return { world: verdict === null ? worldWith(next, { turn: next.turn + 1 }) : next, events: told, verdict };
}
