import type { CommandKind } from '../../model/match.ts';
import type { Handler } from '../record.ts';
import { endPhase, extend, pause, resume, setAway } from './clock.ts';
import { answerCrisis, decideCrisis } from './crisis.ts';
import { claimSeat, leaveSeat, setClock, setSeat, setTurns, start } from './lobby.ts';
import { tableMotion, vote, withdrawMotion } from './motions.ts';
import { chooseOption, draftBudget, draftDemand, draftLeaving, lockIn, setStanding, undo, unlock } from './plan.ts';
import { propose, refuse, sign, withdraw } from './proposals.ts';
import { draftSanction } from './sanctions.ts';
import { say } from './talk.ts';

/** What every kind of command does to a match once it was found legal. */
export const HANDLERS = {
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
  setAway,
  endPhase,
} as const satisfies { [K in CommandKind]: Handler<K> };
