import { type PowerId, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp, ln } from '../core/maths.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { War } from '../model/crisis.ts';
import type { WarOutcome } from '../model/vocabulary.ts';
import type { World } from '../model/world.ts';
import { attackAt, defenceAt, frontsOf, homeFrontsOf, reach } from './strength.ts';

/** No side loses more than this share of what it has at a front in a year. */
const LOSS_MOST = 0.3;
/** A side with less than this share of the other's strength can fight no longer. */
const STRENGTH_LEAST = 0.1;

/** The wars that are fought, by id: the very same list for the same record. */
export const warsIn: (wars: World['wars']) => War[] = keptWith((wars) => valuesInOrder(wars));

/** What a year of one war does to one power. */
export interface BattlePart {
  power: PowerId;
  /** Shares of all its home and projection force that it loses, 0–1. */
  homeLoss: number;
  projectionLoss: number;
  /** Cohesion it loses, points. */
  weariness: number;
}

/** A year of one war: strengths at the front and what they cost. */
export interface Battle {
  attack: number;
  defence: number;
  parts: BattlePart[];
}

/**
 * Weighs a year of war as it is fought: helpers count in full for what they sent. Losses follow the square law, so the
 * weaker side loses the larger share; weariness is the attacker's 5, the defender's 3, a helper's up to 6 by distance.
 */
export function fight(board: Board, war: War): Battle {
  const { attacker, defender, theatre, helpers } = war;
  const { constants } = board;
  const attack = attackAt(board, attacker, theatre);
  const defence = defenceAt(board, defender, theatre, attacker, helpers);
  const attackLoss = lossShare(defence, attack, constants);
  const defenceLoss = lossShare(attack, defence, constants);
  const parts: BattlePart[] = [
    {
      power: attacker,
      homeLoss: 0,
      projectionLoss: attackLoss / frontsOf(board, attacker, theatre),
      weariness: constants.wearinessAttacker,
    },
    {
      power: defender,
      homeLoss: defenceLoss / homeFrontsOf(board, defender, theatre),
      projectionLoss: defenceLoss / frontsOf(board, defender, theatre),
      weariness: constants.wearinessDefender,
    },
  ];
  for (const { power, share } of helpers) {
    parts.push({
      power,
      homeLoss: 0,
      projectionLoss: (defenceLoss * share) / frontsOf(board, power, theatre),
      weariness: constants.wearinessAllyMost * (1 - reach(board, power, theatre)) * share,
    });
  }
  return { attack, defence, parts };
}

function lossShare(theirs: number, ours: number, constants: Constants): number {
  return ours > 0 ? clamp((constants.warLoss * theirs) / ours, 0, LOSS_MOST) : LOSS_MOST;
}

/**
 * Where the front stands after a year, −100…100: moved by 80 · ln(attack · e^luck / defence), at most 60, and by the
 * noise (docs/rules.md).
 */
export function frontAfter(
  front: number,
  attack: number,
  defence: number,
  luck: number,
  noise: number,
  constants: Constants,
): number {
  const { warSpeed, warSpeedCap } = constants;
  const push = attack <= 0 ? -warSpeedCap : defence <= 0 ? warSpeedCap : warSpeed * (ln(attack / defence) + luck);
  return clamp(front + clamp(push, -warSpeedCap, warSpeedCap) + noise, -100, 100);
}

/** How a war stands after a year: null while it goes on (rules section 8). */
export function outcomeOfWar(
  war: War,
  attack: number,
  defence: number,
  cohesion: { attacker: number; defender: number },
  constants: Constants,
): { outcome: WarOutcome; winner: 'attacker' | 'defender' | null } | null {
  if (war.front >= constants.warAttackerWins) return { outcome: 'attackerWon', winner: 'attacker' };
  if (war.front <= constants.warDefenderWins) return { outcome: 'defenderWon', winner: 'defender' };
  if (cohesion.attacker < constants.collapseCohesion || attack < STRENGTH_LEAST * defence) {
    return { outcome: 'collapse', winner: 'defender' };
  }
  if (cohesion.defender < constants.collapseCohesion || defence < STRENGTH_LEAST * attack) {
    return { outcome: 'collapse', winner: 'attacker' };
  }
  if (war.fought < constants.warTurns) return null;
  return war.front > constants.warStatusQuoAbove
    ? { outcome: 'attackerWon', winner: 'attacker' }
    : { outcome: 'statusQuo', winner: null };
}
