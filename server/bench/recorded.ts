import { playRivals } from '../../shared/ai/driver.ts';
import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import { keysOf, matchId, type PowerId } from '../../shared/core/ids.ts';
import type { TurnContext } from '../../shared/engine/phase.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { turnOrders } from '../../shared/match/orders.ts';
import type { Actor, Command, Match, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { World } from '../../shared/model/world.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

/** A turn as it came to be resolved in a match of rivals. */
export interface RecordedTurn {
  world: World;
  context: TurnContext;
}

/** A view in which a rival had something to decide. */
export interface RecordedView {
  power: PowerId;
  view: SeatView;
}

/** A match of rivals alone, kept for measuring its parts. */
export interface Recording {
  turns: RecordedTurn[];
  views: RecordedView[];
  /** The match at the start of every turn and of the next, and what happened in between. */
  steps: { before: Match; after: Match; events: GameEvent[] }[];
}

const HOST = 'bench' as ParticipantId;

/** A match in which an AI leads every seat, begun. */
function openRivals(scenario: Scenario, seed: number, turns: number): Match {
  const setup = {
    id: matchId(`bench-${seed}`),
    scenario: scenario.id,
    seed,
    rulesVersion: RULES_VERSION,
    turns,
    clock: { mode: 'untimed' },
    listed: false,
    host: HOST,
  } as const;
  let match = createMatch(setup, scenario);
  const by: Actor = { kind: 'participant', id: HOST };
  for (const power of keysOf(match.seats)) match = applied(match, by, { kind: 'setSeat', power, seat: 'ai' });
  return applied(match, by, { kind: 'start' });
}

/** The match after a command that must be taken. */
function applied(match: Match, by: Actor, command: Command, events: GameEvent[] = []): Match {
  const result = applyCommand(match, { seq: match.seq + 1, at: 0, by, command });
  if (!result.ok) throw new Error(`bench: ${command.kind} was refused: ${result.error.code}`);
  for (const event of result.value.events) events.push(event);
  return result.value.match;
}

/** Plays `turns` turns of a match of rivals, which would go on, and keeps what a turn and a decision start from. */
export function record(scenario: Scenario, seed: number, turns: number): Recording {
  const recording: Recording = { turns: [], views: [], steps: [] };
  let match = openRivals(scenario, seed, turns + 1);
  for (let turn = 0; turn < turns && match.phase !== 'ended'; turn++) {
    const before = match;
    const events: GameEvent[] = [];
    match = playRivals(match, seed, (current, by, command) => {
      const next = applied(current, by, command, events);
      if (next.world.turn !== current.world.turn || next.phase === 'ended') recording.turns.push(turnOf(current));
      return next;
    });
    recording.steps.push({ before, after: match, events });
    for (const power of keysOf(before.seats)) recording.views.push({ power, view: viewOfPower(before, power) });
  }
  return recording;
}

/** What the match was about to resolve; crises that its last command settled are left out. */
function turnOf(match: Match): RecordedTurn {
  const { scenario, setup, world } = match;
  const orders = turnOrders(match);
  return {
    world,
    context: {
      scenario,
      geography: geographyOf(scenario),
      constants: constantsOf(scenario),
      seed: setup.seed,
      orders: { ...orders, crises: orders.crises.filter(({ step }) => step === 'done') },
      lastTurn: setup.turns,
    },
  };
}
