import type { CommandKind } from '../../model/match.ts';
import type { Handler } from '../record.ts';
import { endPhase, extend, makeUp, pause, resume, setAway, useExtension } from './clock.ts';
import { answerCrisis, decideCrisis } from './crisis.ts';
import {
  claimSeat,
  dealSeats,
  leaveSeat,
  setClock,
  setListed,
  setPolicies,
  setReady,
  setRules,
  setScenario,
  setSeat,
  setTurns,
  start,
} from './lobby.ts';
import { tableMotion, vote, withdrawMotion } from './motions.ts';
import { admit, adopt, handHost, kick, revokeKeys, setLocked } from './people.ts';
import { chooseOption, draftBudget, draftDemand, draftLeaving, lockIn, setStanding, undo, unlock } from './plan.ts';
import { propose, refuse, sign, withdraw } from './proposals.ts';
import { draftSanction } from './sanctions.ts';
import { acceptInvite, ballot, closeInvite, endVacation, invite, setCare, takeBack, takeVacation } from './seats.ts';
import { editTalk, holdTalk, mute, report, say, silence } from './talk.ts';

/** What every kind of command does to a match once it was found legal. */
export const HANDLERS = {
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
  editTalk,
  mute,
  report,
  holdTalk,
  silence,
  pause,
  resume,
  extend,
  useExtension,
  setAway,
  admit,
  adopt,
  revokeKeys,
  makeUp,
  endPhase,
} as const satisfies { [K in CommandKind]: Handler<K> };
