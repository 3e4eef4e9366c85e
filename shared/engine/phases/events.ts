import { CARD_NAMES, cardSpec } from '../../content/deck.ts';
import { plays } from '../../content/modules.ts';
import { cardId, type PowerId, valuesInOrder } from '../../core/ids.ts';
import { clamp } from '../../core/maths.ts';
import { type Random, stream } from '../../core/random.ts';
import { optionOf } from '../../formulas/cards.ts';
import type { Card, CardChange } from '../../model/card.ts';
import { worldWith } from '../../model/copies.ts';
import type { Injection } from '../../model/oversight.ts';
import type { Good } from '../../model/vocabulary.ts';
import type { Power, World } from '../../model/world.ts';
import { changeCohesion, changeCredibility, changeRelations, changeTension, withPower } from '../change.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { leakByCard } from './secrets.ts';

const STRIKES_ALL = CARD_NAMES.filter((name) => cardSpec(name).befalls === 'all');
const STRIKES_ONE = CARD_NAMES.filter((name) => cardSpec(name).befalls !== 'all');

/**
 * Events take effect as their powers chose to meet them, and next year's are drawn from the match's seed (rules sections 9 and
 * 10). What they ask of civil services has been paid with the year's books.
 */
export const events: Phase = (world, context, emit) => {
  if (!plays(context.scenario, 'events')) return world;
  const met = valuesInOrder(world.cards).reduce((next, card) => meet(next, context, emit, card), world);
  return draw(worldWith(met, { cards: {} }), context, emit);
};

function meet(world: World, context: TurnContext, emit: Emit, card: Card): World {
  const option = context.orders.choices?.[card.id] ?? 0;
  const changes = optionOf(card, option, context.scenario);
  emit('public', { kind: 'cardMet', card: card.card, power: card.power, other: card.other, option, changes });
  const met = changes.reduce((next, change) => apply(next, emit, card, change), world);
  return leakByCard(met, context, emit, card, option);
}

function apply(world: World, emit: Emit, { power: id, other }: Card, { on, of, change }: CardChange): World {
  const cause = { factor: 'event', points: change };
  const power = world.powers[id];
  const more = 1 + change / 100;
  switch (on) {
    case 'cohesion':
      return changeCohesion(world, emit, id, [cause]);
    case 'credibility':
      return changeCredibility(world, emit, id, cause);
    case 'relations':
    case 'tension': {
      const move = on === 'relations' ? changeRelations : changeTension;
      return concerned(world, id, of, other).reduce((next, from) => move(next, emit, from, id, cause), world);
    }
    case 'readiness':
    case 'intelligence':
      return withPower(world, id, { [on]: clamp(power[on] + change, 0, 100) });
    case 'politicalCapital':
      return changeCapital(world, emit, power, change);
    case 'technology':
    case 'industry':
    case 'infrastructure':
    case 'homeForce':
    case 'projectionForce':
      return withPower(world, id, { [on]: power[on] * more });
    case 'relief':
      return world;
    default:
      return withPower(world, id, { stores: stored(power, on, change) });
  }
}

function concerned(world: World, power: PowerId, of: CardChange['of'], other: PowerId | null): PowerId[] {
  if (of === 'other') return other === null ? [] : [other];
  return valuesInOrder(world.powers).flatMap(({ id }) => (id === power ? [] : [id]));
}

function changeCapital(world: World, emit: Emit, { id, politicalCapital: from }: Power, change: number): World {
  const to = Math.max(0, from + change);
  if (to === from) return world;
  emit([id], { kind: 'capitalChanged', power: id, from, to, causes: [{ factor: 'event', points: to - from }] });
  return withPower(world, id, { politicalCapital: to });
}

/** Most years of need that a power can keep in store. */
const STORES_MOST = 2;

function stored(power: Power, good: Good, years: number): Power['stores'] {
  return { ...power.stores, [good]: clamp(power.stores[good] + years, 0, STORES_MOST) };
}

function draw(world: World, context: TurnContext, emit: Emit): World {
  if (world.turn >= context.lastTurn) return world;
  const { constants: c, seed, geography } = context;
  const turn = world.turn + 1;
  const shared = stream(seed, turn, 'events');
  const common = shared.chance(c.eventForAll) ? drawn(shared, STRIKES_ALL) : null;
  let next = world;
  for (const power of geography.powerIds) {
    const own = stream(seed, turn, 'events', power);
    if (common === null && !own.chance(c.eventForOne)) continue;
    const { name, severity } = common ?? drawn(own, STRIKES_ONE);
    const others = geography.powerIds.filter((id) => id !== power);
    const other = cardSpec(name).befalls === 'pair' ? own.pick(others) : null;
    const number = next.counters.card + 1;
    const card: Card = { id: cardId(`e${number}`), card: name, power, turn, severity, other };
    emit('public', { kind: 'cardDrawn', card: name, power, other, severity });
    next = worldWith(next, { cards: { ...next.cards, [card.id]: card }, counters: { ...next.counters, card: number } });
  }
  return (context.orders.injected ?? []).reduce((struck, injection) => strike(struck, context, emit, injection), next);
}

/** An event that was sent befalls one power or all of them, beside what was drawn. */
function strike(world: World, { seed, geography }: TurnContext, emit: Emit, injection: Injection): World {
  const { number, card: name } = injection;
  const turn = world.turn + 1;
  const random = stream(seed, turn, 'injected', number);
  const severity = 0.5 + random.next();
  const cards = { ...world.cards };
  let count = world.counters.card;
  for (const power of geography.powerIds) {
    if (injection.power !== null && injection.power !== power) continue;
    const others = geography.powerIds.filter((id) => id !== power);
    const other = cardSpec(name).befalls === 'pair' ? random.pick(others) : null;
    count++;
    const id = cardId(`e${count}`);
    cards[id] = { id, card: name, power, turn, severity, other };
    emit('public', { kind: 'cardDrawn', card: name, power, other, severity });
  }
  return worldWith(world, { cards, counters: { ...world.counters, card: count } });
}

function drawn(random: Random, names: readonly string[]): { name: string; severity: number } {
  const name = random.pick(names);
  return { name, severity: 0.5 + random.next() };
}
