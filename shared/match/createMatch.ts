import { geographyOf } from '../content/geography.ts';
import type { PowerId } from '../core/ids.ts';
import { createWorld } from '../engine/createWorld.ts';
import type { Match, MatchSetup, Seat } from '../model/match.ts';
import { NO_OVERSIGHT } from '../model/oversight.ts';
import type { Scenario } from '../model/scenario.ts';

/** A match in its lobby: every seat open, with the doctrine and level that the scenario gives the power. */
export function createMatch(setup: MatchSetup, scenario: Scenario): Match {
  const seats = openSeats(setup, scenario);
  return {
    setup,
    scenario,
    phase: 'lobby',
    step: null,
    world: createWorld(scenario, setup.seed),
    seats,
    drafts: {},
    undo: {},
    locked: {},
    proposals: {},
    motions: {},
    crises: {},
    talk: [],
    standing: {},
    deadline: null,
    pausedWith: null,
    pauseEnds: null,
    graced: false,
    people: {},
    invites: {},
    ballots: {},
    muted: {},
    silenced: [],
    reports: [],
    madeUpTo: 0,
    seq: 0,
    proposalCounter: 0,
    motionCounter: 0,
    eventCounter: 0,
    verdict: null,
    ...(setup.class !== undefined && { oversight: NO_OVERSIGHT }),
  };
}

/** Every seat open, with the doctrine and level that the scenario gives the power. */
export function openSeats(setup: MatchSetup, scenario: Scenario): Record<PowerId, Seat> {
  const powers = new Map(scenario.powers.map((power) => [power.id, power]));
  const seats: Record<PowerId, Seat> = {};
  for (const power of geographyOf(scenario).powerIds) {
    const doctrine = powers.get(power)?.doctrine ?? 'hedger';
    const level = setup.level ?? powers.get(power)?.level ?? 'able';
    seats[power] = { power, kind: 'open', holder: null, name: null, doctrine, level, away: false };
  }
  return seats;
}
