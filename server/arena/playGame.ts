import { simulate } from '../../shared/ai/driver.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { Command, Match } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { scenarioNamed } from '../commands/files.ts';
import type { Entrant, Game } from './game.ts';
import type { MatchRecord } from './record.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';
import { bentBy, weightsOf } from './strategies/vector.ts';
import { burdenWatcher } from './watch/burdens.ts';
import { coalitionWatcher } from './watch/coalitions.ts';
import { crisisWatcher } from './watch/crises.ts';
import { pairWatcher } from './watch/pairs.ts';
import { seatWatcher } from './watch/seats.ts';
import type { Watcher } from './watch/watcher.ts';

/** Plays a match to its end and gives it in figures, counted while it is played. */
export default function playGame({ scenario: id, seed, turns, seats }: Game): MatchRecord {
  const scenario = scenarioNamed(id);
  const watchers = [seatWatcher(seats), crisisWatcher(), pairWatcher(), coalitionWatcher(), burdenWatcher()];
  const powers = keysOf(seats);
  const bent = powers.filter((power) => strategyOf(seats[power]) !== null);
  let begun = false;
  const { match } = simulate(scenario, {
    seed,
    turns,
    doctrines: of(powers, (power) => seats[power].doctrine),
    levels: of(powers, (power) => seats[power].level),
    weights: weights(powers, seats),
    bent,
    bend: (view, decided) => bend(view, scenario, seats, decided),
    onTurn: (current) => {
      if (current.phase !== 'ended') see(watchers, current, false);
    },
    onApplied: (before, after, events) => {
      if (!begun && after.phase === 'plan') {
        begun = true;
        see(watchers, after, false);
      }
      for (const event of events) for (const watcher of watchers) watcher.event?.(event, before, after);
    },
  });
  see(watchers, match, true);
  return finished(watchers, match);
}

function see(watchers: readonly Watcher[], match: Match, over: boolean): void {
  const board = boardOfWorld(match.world, match.scenario);
  for (const watcher of watchers) watcher.turn?.({ match, board }, over);
}

function finished(watchers: readonly Watcher[], match: Match): MatchRecord {
  const { verdict, setup } = match;
  if (verdict === null) throw new Error(`the match of seed ${setup.seed} has not ended`);
  const parts = watchers.map((watcher) => watcher.finish(match));
  return Object.assign({ seed: setup.seed, turn: verdict.turn, hegemon: verdict.hegemon }, ...parts);
}

function strategyOf({ strategy, vector }: Entrant): Strategy | null {
  if (strategy !== undefined) return STRATEGIES[strategy];
  return vector === undefined ? null : bentBy(vector);
}

function bend(view: SeatView, scenario: Scenario, seats: Game['seats'], decided: Command[]): Command[] {
  const { you: me, own } = view;
  const strategy = me === null ? null : strategyOf(seats[me]);
  if (me === null || own === null || strategy === null) return decided;
  return strategy({ view, scenario, me, own, friend: seats[me].friend ?? null }, decided);
}

function of<V>(powers: readonly PowerId[], value: (power: PowerId) => V): Record<PowerId, V> {
  return Object.fromEntries(powers.map((power) => [power, value(power)]));
}

function weights(powers: readonly PowerId[], seats: Game['seats']) {
  return Object.fromEntries(
    powers.flatMap((power) => {
      const { weights: own, vector } = seats[power];
      const given = own ?? (vector === undefined ? undefined : weightsOf(vector));
      return given === undefined ? [] : [[power, given]];
    }),
  );
}
