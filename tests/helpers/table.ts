import { keysOf, matchId, type PowerId, powerId } from '../../shared/core/ids.ts';
import type { EventKind, EventOf, GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Actor, Command, Match, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { steadyConcert } from './turn.ts';

export const HOST = 'host' as ParticipantId;
export const host: Actor = { kind: 'participant', id: HOST };
export const clock: Actor = { kind: 'clock' };
export const server: Actor = { kind: 'server' };
/** A person at the table. */
export const person = (id: string): Actor => ({ kind: 'participant', id: id as ParticipantId });
/** The AI in this power's seat. */
export const ai = (power: string): Actor => ({ kind: 'ai', power: powerId(power) });

/** A match driven by hand. Time stands still unless it is moved. */
export class Table {
  match: Match;
  readonly events: GameEvent[] = [];
  now = 1_000_000;

  constructor(setup: Partial<MatchSetup> = {}, scenario: Scenario = steadyConcert) {
    const whole: MatchSetup = {
      id: matchId('table'),
      scenario: scenario.id,
      seed: 1,
      rulesVersion: RULES_VERSION,
      turns: scenario.turns,
      clock: { mode: 'untimed' },
      listed: false,
      host: HOST,
      ...setup,
    };
    this.match = createMatch(whole, scenario);
  }

  /** Applies a command that must be legal, and returns its events. */
  do(by: Actor, command: Command): GameEvent[] {
    const result = applyCommand(this.match, { seq: this.match.seq + 1, at: this.now, by, command });
    if (!result.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(result.error)}`);
    this.match = result.value.match;
    this.events.push(...result.value.events);
    return result.value.events;
  }

  /** The code with which a command is refused, or null if it is not; nothing changes either way. */
  codeOf(by: Actor, command: Command): string | null {
    const result = applyCommand(this.match, { seq: this.match.seq + 1, at: this.now, by, command });
    return result.ok ? null : result.error.code;
  }

  view(power: string): SeatView {
    return viewOfPower(this.match, powerId(power));
  }

  /** Events of a kind so far. */
  told<K extends EventKind>(kind: K): EventOf<K>[] {
    return this.events.filter((event): event is EventOf<K> => event.kind === kind);
  }

  /** Everybody who has not yet locks in. */
  lockAll(): void {
    const { turn } = this.match.world;
    for (const power of keysOf(this.match.seats)) {
      const isOpen = this.match.phase === 'plan' && this.match.world.turn === turn;
      if (isOpen && !this.match.locked[power]) this.do(this.leaderOf(power), { kind: 'lockIn' });
    }
  }

  leaderOf(power: PowerId): Actor {
    const { holder } = this.match.seats[power];
    return holder === null ? { kind: 'ai', power } : { kind: 'participant', id: holder };
  }
}

/** A table in its first Plan, with the people named in these seats and AIs in the others. */
export function seated(people: Record<string, string>, setup: Partial<MatchSetup> = {}, scenario?: Scenario): Table {
  const table = new Table(setup, scenario);
  for (const [id, power] of Object.entries(people)) {
    table.do(person(id), { kind: 'claimSeat', power: powerId(power), name: id });
  }
  table.do(host, { kind: 'start' });
  return table;
}
