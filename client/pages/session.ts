import type { ReadonlySignal } from '@preact/signals';
import type { RivalLevel } from '../../shared/model/vocabulary.ts';

/** How far a match in the list of Home is; `ended` ones can still be looked at. */
export type ContinuationPhase = 'lobby' | 'plan' | 'crisis' | 'report' | 'ended';

/** A match this browser has a seat in. */
export interface Continuation {
  /** The six letters of the match. */
  code: string;
  /** The scenario's name, as shown. */
  scenario: string;
  /** The power led, or null before a seat is taken. */
  powerName: string | null;
  /** The power's id; its name is as it was said in the language of the day. */
  power?: string;
  /** The power's slot, for its emblem. */
  slot?: number;
  /** 0 in the lobby. */
  turn: number;
  of: number;
  phase: ContinuationPhase;
  /** Whether its host sits here; not known before the match was opened. */
  host?: boolean;
  /** When it was last open here, in milliseconds since 1970. */
  updatedAt: number;
}

/** Whether the game's server answers. */
export type ServerState = 'reaching' | 'reached' | 'lost';

/**
 * What Home can ask for. Each resolves when the next page is shown; a rejection's message is shown to the player, so it
 * says in their words what happened and what to do.
 */
export interface HomeActions {
  /** A match alone against AI powers, begun at once; `name` is what the player is called. */
  playNow(scenarioId: string, name?: string): Promise<void>;
  /** Where a scenario is chosen to host. */
  /** Opens *Duel* with tips beside what is done. */
  learn(): Promise<void>;
  host(): Promise<void>;
  /** Opens a lobby that this browser is the host of. */
  openLobby(scenarioId: string, options: { name: string; listed: boolean; level?: RivalLevel }): Promise<void>;
  join(code: string): Promise<void>;
  resume(match: Continuation): Promise<void>;
  /** Forgets a match in this browser; on the server it stays. */
  forget(match: Continuation): void;
  /** Deletes a match on the server, for everybody; its host alone may. */
  remove(match: Continuation): Promise<void>;
  /** Takes a match in from a file that a record was written to. */
  takeIn(file: Blob): Promise<void>;
  /** Where the record of a match that is over can be had. */
  recordOf(match: Continuation): string;
}

/** What the pages outside a match need of the network and of this browser's memory. */
export interface Session {
  readonly home: HomeActions;
  /** Matches of this browser, the last one open first. */
  readonly continuations: () => readonly Continuation[];
  readonly server: ReadonlySignal<ServerState>;
}
