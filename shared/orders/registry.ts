import { draftBudget } from './budget.ts';
import { chooseOption } from './cards.ts';
import { extend, pause, resume, useExtension } from './clock.ts';
import { answerCrisis, decideCrisis } from './crisis.ts';
import { draftDemand } from './demand.ts';
import { draftForecast } from './forecast.ts';
import { dealSeats, handHost, kick, setListed, setLocked, setPolicies, setRules, setScenario } from './host.ts';
import { turnKey } from './keys.ts';
import { draftLeaving } from './leaving.ts';
import { claimSeat, leaveSeat, setClock, setSeat, setTurns, start } from './lobby.ts';
import { tableMotion, vote, withdrawMotion } from './motions.ts';
import { lockIn, undo, unlock } from './plan.ts';
import { propose, refuse, sign, withdraw } from './proposals.ts';
import type { ClientCommandKind, OrderRule } from './rule.ts';
import { draftSanction } from './sanctions.ts';
import {
  acceptInvite,
  ballot,
  closeInvite,
  endVacation,
  invite,
  setCare,
  setReady,
  takeBack,
  takeVacation,
} from './seats.ts';
import { setStanding } from './standing.ts';
import { editTalk, holdTalk, mute, report, say, silence } from './talk.ts';

/** Every order a seat may give. To add one, write its rule and a line here. */
export const ORDER_RULES = {
  claimSeat,
  leaveSeat,
  setSeat,
  setClock,
  setTurns,
  setScenario,
  setRules,
  setPolicies,
  setListed,
  dealSeats,
  setReady,
  start,
  setLocked,
  kick,
  handHost,
  invite,
  closeInvite,
  acceptInvite,
  takeBack,
  setCare,
  takeVacation,
  endVacation,
  ballot,
  draftBudget,
  draftDemand,
  draftSanction,
  draftLeaving,
  setStanding,
  chooseOption,
  draftForecast,
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
  turnKey,
  answerCrisis,
  decideCrisis,
  say,
  editTalk,
  mute,
  report,
  holdTalk,
  silence,
  pause,
  resume,
  extend,
  useExtension,
} as const satisfies { [K in ClientCommandKind]: OrderRule<K> };
