import { computed } from '@preact/signals';
import { constantsOf } from '../../shared/content/geography.ts';
import { keysOf, type PowerId, type TreatyId, valuesInOrder } from '../../shared/core/ids.ts';
import { balanceSheet } from '../../shared/formulas/balance.ts';
import type { Treaty } from '../../shared/model/treaty.ts';
import { capitalReserved } from '../../shared/orders/capital.ts';
import { boardOfView } from '../../shared/treaties/board.ts';
import { boundParties, isInForce } from '../../shared/treaties/term.ts';
import { view } from './draft.ts';
import { room, scenario, serverView } from './match.ts';

/** The power this seat leads, or null for an onlooker. */
export const you = computed(() => serverView.value?.you ?? null);

/** The constants the match is played with. */
export const constants = computed(() => (scenario.value ? constantsOf(scenario.value) : null));

/** The board as this seat knows it; null before the first view. */
export const board = computed(() => {
  const [known, world] = [serverView.value, scenario.value];
  return known && world ? boardOfView(known, world) : null;
});

/** This seat's standing against every rival, the greatest threat first; empty for an onlooker. */
export const sheet = computed(() => {
  const [known, me] = [board.value, you.value];
  return known && me ? balanceSheet(known, me).sort((a, b) => b.threat - a.threat) : [];
});

/** Political capital: what there is, what this turn's acts have reserved of it, and what is free. */
export const capital = computed(() => {
  const [known, world] = [view.value, scenario.value];
  if (!known?.own || !world) return null;
  const reserved = capitalReserved(known, world);
  const has = known.own.politicalCapital;
  return { has, reserved, free: has - reserved.total };
});

/** Treaties in force this turn, by id. */
export const treatiesInForce = computed<readonly Treaty[]>(() => {
  const known = serverView.value;
  return known ? valuesInOrder<TreatyId, Treaty>(known.treaties).filter((treaty) => isInForce(treaty, known.turn)) : [];
});

/** Treaties in force that bind both powers. */
export const treatiesBetween = (a: PowerId, b: PowerId): readonly Treaty[] => {
  const turn = serverView.value?.turn ?? 0;
  return treatiesInForce.value.filter((treaty) => {
    const bound = boundParties(treaty, turn);
    return bound.includes(a) && bound.includes(b);
  });
};

/** How far one seat is in this phase. */
export interface SeatProgress {
  power: PowerId;
  name: string | null;
  kind: 'human' | 'ai' | 'open';
  you: boolean;
  locked: boolean;
  /** The mark on its emblem; none for somebody who is still at work and here. */
  state: 'locked' | 'thinking' | 'away' | undefined;
}

/** Every seat and how far it is, by power's id. */
export const seats = computed<readonly SeatProgress[]>(() => {
  const known = serverView.value;
  if (!known) return [];
  const there = room.value;
  return keysOf(known.seats).map((power) => {
    const { name, kind, you: own, locked, away } = known.seats[power];
    const here = there?.seats[power];
    const isLocked = here?.locked ?? locked;
    const isAway = here?.away ?? away;
    const thinking = there?.thinking.includes(power) ?? false;
    const state = isLocked ? 'locked' : isAway ? 'away' : thinking ? 'thinking' : undefined;
    return { power, name, kind, you: own, locked: isLocked, state };
  });
});

/** Whether this seat has locked in. */
export const locked = computed(() => serverView.value?.locked ?? false);
