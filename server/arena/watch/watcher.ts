import type { GameEvent } from '../../../shared/events/events.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Match } from '../../../shared/model/match.ts';
import type { MatchRecord } from '../record.ts';

/** A turn about to be planned: the match and its true board. */
export interface TurnSeen {
  match: Match;
  board: Board;
}

/** Counts one kind of thing while a match is played, and gives its part of the record at the end. */
export interface Watcher {
  /** Called as each turn begins, and once after the last with `over`. */
  turn?(seen: TurnSeen, over: boolean): void;
  /** Called for every event with the match before and after the command that it came of. */
  event?(event: GameEvent, before: Match, after: Match): void;
  finish(match: Match): Partial<MatchRecord>;
}
