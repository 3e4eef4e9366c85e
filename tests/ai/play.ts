import { decide, needsDecision } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import { keysOf, matchId, type PowerId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { type Actor, type Command, type Match, type ParticipantId, RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

/** The scenario that the rivals are tried on. */
export const concert = scenarioById('concert') as Scenario;

const host = 'host' as ParticipantId;

/** What a rival saw and did at one point of a match. */
export interface Moment {
  match: Match;
  power: PowerId;
  view: SeatView;
  commands: Command[];
}

/** Applies a command, or throws with the code of the refusal. */
export function apply(match: Match, by: Actor, command: Command): Match {
  const result = applyCommand(match, { seq: match.seq + 1, at: 0, by, command });
  if (!result.ok) throw new Error(`${command.kind}: ${result.error.code}`);
  return result.value.match;
}

/** A started match with rivals in every seat but those named, which people hold. */
export function started(seed: number, turns: number, people: readonly PowerId[] = []): Match {
  let match = createMatch(
    {
      id: matchId(`test-${seed}`),
      scenario: concert.id,
      seed,
      rulesVersion: RULES_VERSION,
      turns,
      clock: { mode: 'untimed' },
      listed: false,
      host,
    },
    concert,
  );
  for (const power of keysOf<PowerId>(match.seats)) {
    match = people.includes(power)
      ? apply(
          match,
          { kind: 'participant', id: `p-${power}` as ParticipantId },
          { kind: 'claimSeat', power, name: power },
        )
      : apply(match, { kind: 'participant', id: host }, { kind: 'setSeat', power, seat: 'ai' });
  }
  return apply(match, { kind: 'participant', id: host }, { kind: 'start' });
}

/** Plays a match of rivals alone and tells of every decision. */
export function* moments(seed: number, turns: number): Generator<Moment> {
  let match = started(seed, turns);
  while (match.phase !== 'ended') {
    for (const power of keysOf<PowerId>(match.seats)) {
      if (match.phase === 'ended') return;
      const view = viewOfPower(match, power);
      if (!needsDecision(view)) continue;
      const random = rivalStream(seed, match.world.turn, power);
      const commands = decide(view, concert, match.seats[power], random);
      yield { match, power, view, commands };
      for (const command of commands) match = apply(match, { kind: 'ai', power }, command);
    }
  }
}
