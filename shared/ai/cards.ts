import { cardSpec } from '../content/deck.ts';
import { valuesInOrder } from '../core/ids.ts';
import { optionOf } from '../formulas/cards.ts';
import type { Card } from '../model/card.ts';
import type { Command } from '../model/match.ts';
import type { Appraisal } from './appraisal.ts';

/**
 * What a point, a per cent or a year of each figure is worth to a rival, in points of its score, roughly: cohesion and industry
 * carry output, relief is consumption forgone.
 */
const WORTH: Readonly<Record<string, number>> = {
  cohesion: 0.25,
  readiness: 0.08,
  credibility: 0.2,
  politicalCapital: 0.6,
  intelligence: 0.05,
  technology: 0.9,
  industry: 0.5,
  infrastructure: 0.25,
  homeForce: 0.1,
  projectionForce: 0.08,
  relief: -0.9,
  energy: 0.8,
  materials: 0.6,
  electronics: 0.5,
};

/** How a rival meets the events that befell it: by the option that is worth most to it. */
export function cardChoices(appraisal: Appraisal): Command[] {
  return valuesInOrder(appraisal.view.cards).flatMap((card): Command[] => {
    const option = bestOption(appraisal, card);
    return option === 0 ? [] : [{ kind: 'chooseOption', card: card.id, option }];
  });
}

function bestOption(appraisal: Appraisal, card: Card): number {
  const worths = cardSpec(card.card).options.map((_, option) => worthOf(appraisal, card, option));
  return worths.indexOf(Math.max(...worths));
}

function worthOf({ own, others, weights, scenario }: Appraisal, card: Card, option: number): number {
  let worth = 0;
  for (const { on, of, change } of optionOf(card, option, scenario)) {
    const powers = of === 'all' ? others.length : 1;
    if (on === 'relations') worth += 0.04 * change * powers;
    else if (on === 'tension') worth -= 0.06 * weights.securityWeight * change * powers;
    // Cohesion above 60 carries no more output.
    else worth += (WORTH[on] ?? 0) * change * (on === 'cohesion' && own.cohesion > 65 ? 0.5 : 1);
  }
  return worth;
}
