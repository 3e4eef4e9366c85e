import { describe, expect, it } from 'vitest';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { matchId, powerId } from '../../shared/core/ids.ts';
import { contest } from '../../shared/formulas/contest.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { beginTurn } from '../../shared/match/phases.ts';
import { type ParticipantId, RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';

const [lowen, senn, vardia] = ['lowen', 'senn', 'vardia'].map(powerId);

/** Vardia's chance to take Marl, by what is known of every promise, 0–1. */
function oddsAtMarl(scenario: Scenario): number {
  const setup = { id: matchId('duel'), scenario: scenario.id, seed: 1, rulesVersion: RULES_VERSION, turns: 6 };
  const host = 'host' as ParticipantId;
  const lobby = createMatch({ ...setup, clock: { mode: 'untimed' }, listed: false, host }, scenario);
  const { world } = beginTurn(lobby, 0, () => {});
  const { theatre, oddsCredible } = contest(boardOfWorld(world, scenario), vardia, lowen);
  expect(theatre).toBe('lowen-marl');
  return oddsCredible;
}

const armed = (share: number): Scenario => ({
  ...duel,
  powers: duel.powers.map((power) => (power.id === lowen ? { ...power, homeForceBn: power.outputBn * share } : power)),
});

const allied = (scenario: Scenario): Scenario => ({
  ...scenario,
  treaties: [
    ...scenario.treaties,
    { parties: [lowen, senn], clauses: [{ kind: 'mutualDefence' }], duration: 6, notice: 2 },
  ],
});

describe('Duel', () => {
  it('begins with a border province that would most likely fall', () => {
    expect(oddsAtMarl(duel)).toBeGreaterThan(0.65);
  });

  it('sets one alliance against a few years of arms', () => {
    const alliance = oddsAtMarl(allied(duel));
    expect(alliance).toBeLessThan(oddsAtMarl(duel) - 0.1);
    expect(alliance).toBeLessThan(oddsAtMarl(armed(0.2)));
    expect(alliance).toBeGreaterThan(oddsAtMarl(armed(0.35)));
  });

  it('is safest by a little of both', () => {
    const both = oddsAtMarl(allied(armed(0.25)));
    expect(both).toBeLessThan(0.5);
    expect(both).toBeLessThan(Math.min(oddsAtMarl(allied(duel)), oddsAtMarl(armed(0.25))));
  });
});
