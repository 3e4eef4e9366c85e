import { DOCTRINE_WEIGHTS, ORDINARY, type Weights } from '../../shared/content/doctrines/index.ts';
import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { RivalLevel } from '../../shared/model/vocabulary.ts';
import { DOCTRINES, type Doctrine } from '../../shared/model/vocabulary.ts';
import type { Entrant, Game } from './game.ts';
import { EXPLOITS, type Exploit } from './strategies/index.ts';

/** What all matches of a tournament have in common. */
export interface Setting {
  scenario: Scenario;
  turns: number;
  /** Seed of the first match. */
  seed: number;
}

const ROUND = DOCTRINES.length;

/** Steps through the eight doctrines from seat to seat that give no doctrine two seats while there are others. */
function stridesOf(seats: number): number[] {
  const all = Array.from({ length: ROUND - 1 }, (_, step) => step + 1);
  return all.filter((stride) => {
    const row = Array.from({ length: Math.min(seats, ROUND) }, (_, seat) => (seat * stride) % ROUND);
    return new Set(row).size === row.length;
  });
}

/**
 * Who leads which seat in match `index`: the doctrines in a row over the seats, begun one further each match, so that in every
 * eight matches each doctrine leads each seat once; every eight matches the row is taken in other steps, so that others
 * are neighbours.
 */
export function seating(powers: readonly PowerId[], index: number): Record<PowerId, Doctrine> {
  const strides = stridesOf(powers.length);
  const stride = strides[Math.floor(index / ROUND) % strides.length];
  return Object.fromEntries(powers.map((power, seat) => [power, DOCTRINES[(index + seat * stride) % ROUND]]));
}

/** The seed of match `index`: the eight matches of a round share one, so that doctrines meet the same luck. */
function seedOf({ seed }: Setting, index: number): number {
  return seed + Math.floor(index / ROUND);
}

function gameOf({ scenario, turns }: Setting, seed: number, seats: Record<PowerId, Entrant>): Game {
  return { scenario: scenario.id, seed, turns, seats };
}

const powersOf = ({ scenario }: Setting): readonly PowerId[] => geographyOf(scenario).powerIds;

function ledBy(doctrines: Readonly<Record<PowerId, Doctrine>>, level: RivalLevel): Record<PowerId, Entrant> {
  return Object.fromEntries(
    Object.entries(doctrines).map(([power, doctrine]) => [power, { doctrine: doctrine as Doctrine, level }]),
  );
}

/** Doctrines rotated over all seats. */
export function rotated(setting: Setting, games: number): Game[] {
  return Array.from({ length: games }, (_, index) =>
    gameOf(setting, seedOf(setting, index), ledBy(seating(powersOf(setting), index), 'able')),
  );
}

/** Every power led by its own doctrine. */
export function asWritten(setting: Setting, games: number): Game[] {
  const doctrines = Object.fromEntries(setting.scenario.powers.map(({ id, doctrine }) => [id, doctrine]));
  return Array.from({ length: games }, (_, index) => gameOf(setting, setting.seed + index, ledBy(doctrines, 'able')));
}

/** The seat with the largest output, where a revisionist is strong. */
export function strongestSeat({ scenario }: Setting): PowerId {
  return scenario.powers.reduce((top, power) => (power.outputBn > top.outputBn ? power : top)).id;
}

/** A revisionist at the strongest seat, the others rotated over the rest, the revisionist's place taken by an external balancer. */
export function strongRevisionist(setting: Setting, games: number): Game[] {
  const strong = strongestSeat(setting);
  return Array.from({ length: games }, (_, index) => {
    const doctrines = seating(powersOf(setting), index);
    for (const power of powersOf(setting)) if (doctrines[power] === 'revisionist') doctrines[power] = 'external';
    return gameOf(setting, seedOf(setting, index), ledBy({ ...doctrines, [strong]: 'revisionist' }, 'able'));
  });
}

/**
 * The three roads, as weights: strength of one's own and no promise at all; promises and half the arms of others; both. All tax
 * alike, so that the road decides and not the tax.
 */
export const ROADS = {
  internal: { ...DOCTRINE_WEIGHTS.internal, burdenMost: 0.07, bar: 99, pactsMost: 0, tax: 'normal' },
  external: { ...DOCTRINE_WEIGHTS.external, burdenMost: 0.045, tax: 'normal' },
  mixed: { ...ORDINARY, tax: 'normal' },
} as const satisfies Record<string, Weights>;
export type Road = keyof typeof ROADS;
const ROAD_NAMES = Object.keys(ROADS) as Road[];

/** Which road each seat takes in match `index`: the six orders of the three in turn, repeated over the seats. */
export function roads(powers: readonly PowerId[], index: number): Record<PowerId, Road> {
  const shift = index % 3;
  const step = index % 6 < 3 ? 1 : 2;
  const block = Math.floor(index / 6);
  return Object.fromEntries(
    powers.map((power, seat) => {
      // Every further six matches the second half of the seats moves on, so that others meet.
      const moved = seat >= powers.length / 2 ? block : 0;
      return [power, ROAD_NAMES[(shift + step * seat + moved) % 3]];
    }),
  );
}

/** One of each road, or as many of each, at every seat in turn. */
export function roadGames(setting: Setting, games: number): Game[] {
  const doctrine: Record<Road, Doctrine> = { internal: 'internal', external: 'external', mixed: 'hedger' };
  return Array.from({ length: games }, (_, index) => {
    const taken = roads(powersOf(setting), index);
    const seats = Object.fromEntries(
      powersOf(setting).map((power): [PowerId, Entrant] => {
        const road = taken[power];
        return [power, { doctrine: doctrine[road], level: 'able', weights: ROADS[road] }];
      }),
    );
    return gameOf(setting, setting.seed + Math.floor(index / 6), seats);
  });
}

/**
 * Seats split between two levels, doctrines rotated. Each seating is played twice with the levels changed over on the same seed, so
 * that seats and luck are alike for both; with an odd number of seats each has the larger half as often.
 */
export function levelGames(setting: Setting, levels: readonly [RivalLevel, RivalLevel], games: number): Game[] {
  return Array.from({ length: games }, (_, index) => {
    const pair = Math.floor(index / 2);
    const doctrines = seating(powersOf(setting), pair);
    const seats = ledBy(doctrines, 'able');
    powersOf(setting).forEach((power, seat) => {
      // Alternate seats, then neighbouring pairs, then halves.
      const width = [1, 2, Math.ceil(powersOf(setting).length / 2)][pair % 3];
      seats[power].level = levels[(Math.floor(seat / width) + index) % 2];
    });
    return gameOf(setting, seedOf(setting, pair), seats);
  });
}

/** A match in which one seat plays a fixed strategy, and the same match without. */
export interface Trial {
  exploit: Exploit;
  power: PowerId;
  with: Game;
  without: Game;
}

/** Every exploit at every seat in turn, against able rivals of rotated doctrines; so many trials for each exploit. */
export function exploitTrials(setting: Setting, games: number, exploits: readonly Exploit[] = EXPLOITS): Trial[] {
  const powers = powersOf(setting);
  return exploits.flatMap((exploit) =>
    Array.from({ length: games }, (_, index): Trial => {
      const seat = index % powers.length;
      const round = Math.floor(index / powers.length);
      const power = powers[seat];
      const friend = powers[(seat + 1 + (round % (powers.length - 1))) % powers.length];
      const without = ledBy(seating(powers, round), 'able');
      const seats: Record<PowerId, Entrant> = {
        ...without,
        [power]: { ...without[power], strategy: exploit.name, friend },
      };
      if (exploit.accomplice !== undefined) {
        seats[friend] = { ...without[friend], strategy: exploit.accomplice, friend: power };
      }
      const seed = seedOf(setting, round);
      return { exploit, power, with: gameOf(setting, seed, seats), without: gameOf(setting, seed, without) };
    }),
  );
}
