import { draftBudget } from './budget.ts';
import { chooseOption } from './cards.ts';
import { extend, pause, resume } from './clock.ts';
import { answerCrisis, decideCrisis } from './crisis.ts';
import { draftDemand } from './demand.ts';
import { draftLeaving } from './leaving.ts';
import { claimSeat, leaveSeat, setClock, setSeat, setTurns, start } from './lobby.ts';
import { tableMotion, vote, withdrawMotion } from './motions.ts';
import { lockIn, undo, unlock } from './plan.ts';
import { propose, refuse, sign, withdraw } from './proposals.ts';
import type { ClientCommandKind, OrderRule } from './rule.ts';
import { draftSanction } from './sanctions.ts';
import { setStanding } from './standing.ts';
import { say } from './talk.ts';

/** Every order a seat may give. To add one, write its rule and a line here. */
export const ORDER_RULES = {
  claimSeat,
  leaveSeat,
  setSeat,
  setClock,
  setTurns,
  start,
  draftBudget,
  draftDemand,
  draftSanction,
  draftLeaving,
  setStanding,
  chooseOption,
  propose,
  sign,
  refuse,
  withdraw,
  tableMotion,
  withdrawMotion,
  vote,
  undo,
  lockIn,
  unlock,
  answerCrisis,
  decideCrisis,
  say,
  pause,
  resume,
  extend,
} as const satisfies { [K in ClientCommandKind]: OrderRule<K> };
