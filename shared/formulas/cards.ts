import { type CardEffect, cardSpec } from '../content/deck.ts';
import { plays } from '../content/modules.ts';
import { type Money, money } from '../core/money.ts';
import type { Card, CardChange } from '../model/card.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * What an option of a card does at the card's severity; an option that there is not counts as the first. Strategic goods are left
 * out where they are not played.
 */
export function optionOf(card: Pick<Card, 'card' | 'severity'>, option: number, scenario: Scenario): CardChange[] {
  const { options } = cardSpec(card.card);
  const changes = (options[option] ?? options[0]).map((effect) => changeOf(effect, card.severity));
  return plays(scenario, 'supply') ? changes : changes.filter(({ unit }) => unit !== 'years');
}

function changeOf(effect: CardEffect, severity: number): CardChange {
  const of = 'of' in effect ? effect.of : null;
  if ('points' in effect) return { on: effect.on, of, change: effect.points * severity, unit: 'points' };
  if ('percent' in effect) return { on: effect.on, of, change: effect.percent * severity, unit: 'percent' };
  return { on: effect.on, of, change: effect.years * severity, unit: 'years' };
}

/** Money that a year's events ask of civil services beyond the usual, given the options chosen; negative for a windfall. */
export function reliefOf(
  cards: readonly Card[],
  choices: Readonly<Partial<Record<Card['id'], number>>>,
  output: Money,
): Money {
  let percent = 0;
  for (const { id, card, severity } of cards) {
    const { options } = cardSpec(card);
    for (const effect of options[choices[id] ?? 0] ?? options[0]) {
      if (effect.on === 'relief') percent += effect.percent * severity;
    }
  }
  return money((percent / 100) * output);
}
