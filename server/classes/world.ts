import { type Contributions, withContribution } from '../../shared/classes/contribution.ts';
import type { Command, Match, ParticipantId, StampedCommand } from '../../shared/model/match.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';
import type { Change } from '../matches/liveMatch.ts';
import type { Table } from '../matches/table.ts';
import type { Store } from '../storage/store.ts';

const MINUTE = 60_000;
/** Minutes of talk that a tile shows. */
export const TALK_MINUTES = 8;

/** One world of a class: its match, and what the instructor wants to know of it beside. */
export class ClassWorld {
  readonly number: number;
  readonly table: Table;
  contributions: Contributions = {};
  /** When the last thing was done that somebody did, milliseconds since 1970. */
  lastAct: number;
  /** When things were said lately. */
  #said: number[] = [];
  readonly #release: () => void;
  readonly #unlisten: () => void;

  constructor(number: number, table: Table, onChange: (world: ClassWorld, change: Change) => void) {
    this.number = number;
    this.table = table;
    this.lastAct = Date.now();
    this.#release = table.hold();
    this.#unlisten = table.live.listen((change) => {
      this.#note(change);
      onChange(this, change);
    });
  }

  /** Counts what stands in the journal: for a world that is brought back. */
  async remember(store: Store): Promise<void> {
    const began = await store.turnsBegan(this.code);
    for (const { seq, body } of await store.commandsAfter(this.code, 0)) {
      const turn = began.filter((start) => start.seq < seq).at(-1)?.turn ?? 1;
      this.contributions = withContribution(this.contributions, JSON.parse(body) as StampedCommand, turn);
    }
  }

  get code(): string {
    return this.table.live.code;
  }

  get match(): Match {
    return this.table.live.match;
  }

  /** Messages in each of the last minutes, the running one last. */
  talkBars(now: number): number[] {
    const bars = Array.from({ length: TALK_MINUTES }, () => 0);
    for (const at of this.#said) {
      const ago = Math.floor((now - at) / MINUTE);
      if (ago < TALK_MINUTES) bars[TALK_MINUTES - 1 - Math.max(0, ago)]++;
    }
    return bars;
  }

  /** The instructor's. */
  instruct(command: Command): Promise<CommandReply> {
    return this.table.live.submit({ kind: 'instructor' }, command);
  }

  /** The class's own: who is in the world and leads what. */
  serve(command: Command): Promise<CommandReply> {
    return this.table.live.submit({ kind: 'server' }, command);
  }

  isOnline(participant: ParticipantId): boolean {
    return this.table.presence.isOnline(participant);
  }

  stop(): void {
    this.#unlisten();
    this.#release();
  }

  #note({ stamped, before, after }: Change): void {
    this.contributions = withContribution(this.contributions, stamped, before.world.turn);
    const hasBegun = before.phase === 'lobby' || after.world.turn !== before.world.turn;
    if (hasBegun || stamped.by.kind === 'participant') this.lastAct = stamped.at;
    if (stamped.command.kind !== 'say') return;
    this.#said = [...this.#said.filter((at) => stamped.at - at < TALK_MINUTES * MINUTE), stamped.at];
  }
}
