import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import type { EventKind } from '../../shared/events/events.ts';
import { worldFaults } from '../../shared/model/invariants.ts';
import { fullConcert, playFullRules } from '../helpers/fullRules.ts';

/** What the parts of the rules that a scenario may leave out are told by; each must come about in one of these matches. */
const TOLD: readonly EventKind[] = [
  'cardDrawn',
  'cardMet',
  'demandMade',
  'sanctionImposed',
  'treatySigned',
  'transferPaid',
];

describe('matches of rivals under the full rules', () => {
  const kinds = new Set<EventKind>();

  it.each([1, 2, 3, 4])('keep the world sound after every turn (seed %i)', (seed) => {
    const { events, match } = simulate(fullConcert, {
      seed,
      onTurn: ({ world, scenario }) => expect(worldFaults(world, scenario)).toEqual([]),
    });
    expect(match.phase).toBe('ended');
    for (const { kind } of events) kinds.add(kind);
  });

  it.each(TOLD)('let %s happen', (kind) => {
    expect([...kinds]).toContain(kind);
  });

  it('are the same when they are played again', () => {
    expect(playFullRules(4, 5)).toEqual(playFullRules(4, 5));
  });
});
