import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import { isConcerned, isIncident } from '../formulas/crisis.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Match } from '../model/match.ts';
import { graveActsOf, isReady } from '../view/cabinet.ts';
import { isPlayed, isPresent, isWaivedFor } from './seats.ts';

/** Whether everybody whom the running phase waits for is done, so that it ends before the clock. */
export function isComplete(match: Match): boolean {
  // While an instructor has stopped the clock, nothing goes on, though all should be done.
  if (match.oversight !== undefined && match.pausedWith !== null) return false;
  if (match.phase === 'plan') return isPlanComplete(match);
  if (match.phase !== 'crisis') return false;
  return valuesInOrder(match.crises).every((crisis) => isCrisisComplete(match, crisis));
}

/** All have locked in; an absent person's seat counts as locked once somebody present has locked in. */
function isPlanComplete(match: Match): boolean {
  // A class's world without anybody waits for the others or the clock, so that a late student finds it where they are.
  if (match.oversight !== undefined && !isPlayed(match)) return false;
  const presentLocked = keysOf(match.seats).some((power) => isPresent(match.seats[power]) && match.locked[power]);
  return keysOf(match.seats).every((power) => {
    return match.locked[power] === true || (presentLocked && isWaivedFor(match, power));
  });
}

function isCrisisComplete(match: Match, crisis: Crisis): boolean {
  if (crisis.step === 'done') return true;
  if (crisis.step === 'decide') return isDecided(match, crisis) || isWaivedFor(match, crisis.challenger);
  return keysOf(match.seats).every(
    (power) => crisis.answers[power] !== undefined || isWaivedFor(match, power) || !isAsked(crisis, power),
  );
}

/** A cabinet's attack waits for its other key and, where asked for, the instructor's leave. */
function isDecided(match: Match, { id, challenger, decision }: Crisis): boolean {
  if (decision === null) return false;
  return graveActsOf(match, challenger).every((act) => act.key !== `attack ${id}` || isReady(act));
}

/**
 * A crisis waits for everybody but its challenger: whoever looks on may mediate or take a side, and says so if not. An
 * incident, of which there are many, waits only for its target and those who promised to help it.
 */
function isAsked(crisis: Crisis, power: PowerId): boolean {
  if (isIncident(crisis)) return isConcerned(crisis, power);
  return power !== crisis.challenger;
}
