import { type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

/** The running phase, by a key that no other phase of the match has. */
export const phaseKey = ({ setup, world, phase, step }: Match): string =>
  `${setup.id} ${world.turn} ${phase} ${step ?? ''}`;

/** Whoever the running phase waits for: people with a seat who have neither locked in nor answered, and are not on vacation. */
export function awaitedPeople(match: Match): { participant: ParticipantId; power: PowerId }[] {
  if (match.phase === 'ended') {
    return valuesInOrder(match.seats).flatMap(({ holder, power }) =>
      holder === null ? [] : [{ participant: holder, power }],
    );
  }
  if (match.phase !== 'plan' && match.phase !== 'crisis') return [];
  return valuesInOrder(match.seats).flatMap(({ holder, power, kind, vacationUntil }) => {
    if (holder === null || kind !== 'human' || vacationUntil != null) return [];
    const done =
      match.phase === 'plan' ? match.locked[power] === true : !viewOfPower(match, power).awaited.includes(power);
    return done ? [] : [{ participant: holder, power }];
  });
}
