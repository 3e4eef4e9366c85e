import { keysOf, type PowerId } from '../core/ids.ts';
import { applyCommand } from '../match/applyCommand.ts';
import type { Actor, Command, Match, ParticipantId } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Reason } from '../model/treaty.ts';
import type { RivalLevel } from '../model/vocabulary.ts';
import type { SeatView } from '../view/view.ts';
import { viewOfPower } from '../view/viewFor.ts';
import { decide, needsDecision } from './decide.ts';
import { openMatch, rivalStream } from './driver.ts';

/** Something that a rival did and gave reasons for, with what it saw then. */
export interface AnswerGiven {
  turn: number;
  power: PowerId;
  view: SeatView;
  command: Command;
  reasons: readonly Reason[];
}

/** Kinds of commands that are answers to others, or asked of them. */
const ANSWERS: ReadonlySet<Command['kind']> = new Set([
  'propose',
  'sign',
  'refuse',
  'draftDemand',
  'answerCrisis',
  'decideCrisis',
]);

/** Every answer of the rivals of a match played by them alone, in order, with all their grounds and what would change their minds. */
export function* answersGiven(
  scenario: Scenario,
  options: { seed: number; turns?: number; levels?: Partial<Record<PowerId, RivalLevel>> },
): Generator<AnswerGiven> {
  const apply = (match: Match, by: Actor, command: Command): Match => {
    const result = applyCommand(match, { seq: match.seq + 1, at: 0, by, command });
    if (!result.ok) throw new Error(`answersGiven: ${command.kind} was refused: ${result.error.code}`);
    return result.value.match;
  };
  let match = openMatch(scenario, options, 'simulation' as ParticipantId, apply);
  while (match.phase !== 'ended') {
    for (const power of keysOf<PowerId>(match.seats)) {
      const view = viewOfPower(match, power);
      if (!needsDecision(view)) continue;
      const random = rivalStream(options.seed, match.world.turn, power);
      const { turn } = view;
      for (const command of decide(view, scenario, match.seats[power], random, { explain: 'toAll' })) {
        const reasons = 'reasons' in command ? command.reasons : undefined;
        if (ANSWERS.has(command.kind) && reasons) yield { turn, power, view, command, reasons };
        match = apply(match, { kind: 'ai', power }, command);
      }
    }
  }
}
