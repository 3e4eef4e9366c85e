import { plays } from '../../content/modules.ts';
import { compareIds, keysOf, type PowerId } from '../../core/ids.ts';
import { money } from '../../core/money.ts';
import { startOutputOf } from '../../formulas/economy.ts';
import { type SanctionsFelt, sanctionsFelt } from '../../formulas/sanctionEffects.ts';
import { type Level, levelOf, withChosen } from '../../formulas/sanctions.ts';
import type { Constants } from '../../model/constants.ts';
import { worldWith } from '../../model/copies.ts';
import type { Sanction } from '../../model/statecraft.ts';
import type { Power, World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { sanctionsInForce, tradeTreatiesBetween } from '../../treaties/sanctionsInForce.ts';
import { breakTreaty } from '../actions.ts';
import { changeCohesion, changeRelations } from '../change.ts';
import type { Emit, Phase, TurnContext, TurnOrders } from '../phase.ts';

/**
 * Sanctions of this year (rules section 6): what powers chose and what treaties and blocs oblige them to. A treaty of trade
 * with the target cannot stand beside a new act or an obligation; one that came later ends the old act. Then both sides'
 * standing, and what a year under sanctions does to the target's public.
 */
export const sanctions: Phase = (world, context, emit) => {
  if (!plays(context.scenario, 'sanctions')) return world;
  const orders = ordersOf(context);
  let next: World = worldWith(world, { sanctions: decided(world, orders) });
  next = withoutTrade(next, raised(world.sanctions, orders), context, emit);
  next = tellSanctions(next, world.sanctions, context, emit);
  return bitten(next, context, emit);
};

/** The orders, without those against a power to whom the sender gave way in this very turn. */
function ordersOf({ orders }: TurnContext): TurnOrders['sanctions'] {
  const yielded = orders.crises.filter(
    ({ demand, outcome }) => demand.kind === 'endSanctions' && outcome === 'conceded',
  );
  return orders.sanctions.filter(
    ({ power, target }) => !yielded.some(({ challenger, demand }) => demand.target === power && challenger === target),
  );
}

function raised(before: readonly Sanction[], orders: TurnOrders['sanctions']): ReadonlySet<string> {
  const higher = orders.filter(({ power, target, level }) => level > levelOf(before, power, target));
  return new Set(higher.map(({ power, target }) => `${power}|${target}`));
}

function decided(world: World, orders: TurnOrders['sanctions']): readonly Sanction[] {
  let list = sanctionsInForce(world, world.turn);
  for (const { power, target, level } of orders) list = withChosen(list, power, target, level, world.turn);
  return list;
}

/** Trade that was promised and sanctions do not go together: old acts of one's own give way, new ones and bonds do not. */
function withoutTrade(world: World, imposed: ReadonlySet<string>, context: TurnContext, emit: Emit): World {
  let next = world;
  for (const one of world.sanctions) {
    const promised = tradeTreatiesBetween(next.treaties, one.from, one.target, world.turn);
    if (promised.length === 0) continue;
    if (one.under === null && !imposed.has(`${one.from}|${one.target}`)) {
      next = worldWith(next, { sanctions: next.sanctions.filter((other) => other !== one) });
    } else {
      for (const treaty of promised) next = breakTreaty(next, context, emit, treaty, one.from);
    }
  }
  // What was broken may have been what obliged somebody.
  return next.treaties === world.treaties ? next : worldWith(next, { sanctions: sanctionsInForce(next, world.turn) });
}

/** Tells what changed since last year, and lets relations follow. */
export function tellSanctions(world: World, before: readonly Sanction[], context: TurnContext, emit: Emit): World {
  const { constants, orders } = context;
  let next = world;
  for (const { from, target } of pairsOf([...before, ...world.sanctions])) {
    const was = levelOf(before, from, target);
    const level = levelOf(world.sanctions, from, target);
    if (was === level) continue;
    const reasons = orders.sanctions.find((one) => one.power === from && one.target === target)?.reasons ?? [];
    announce(world.sanctions, { from, target, was, level }, reasons, emit);
    const factor = level > was ? 'sanctionImposed' : 'sanctionLifted';
    next = changeRelations(next, emit, target, from, { factor, points: (level - was) * constants.sanctionRelations });
  }
  return next;
}

interface Change {
  from: PowerId;
  target: PowerId;
  was: Level;
  level: Level;
}

function announce(
  sanctions: readonly Sanction[],
  { from, target, was, level }: Change,
  reasons: TurnOrders['sanctions'][number]['reasons'],
  emit: Emit,
): void {
  if (level > was && level !== 0) {
    const act = sanctions.find((one) => one.from === from && one.target === target && one.level === level);
    emit('public', { kind: 'sanctionImposed', from, target, level, was, under: act?.under ?? null, reasons });
  } else if (was !== 0) {
    emit('public', { kind: 'sanctionLifted', from, target, level, was, reasons });
  }
}

function pairsOf(sanctions: readonly Sanction[]): { from: PowerId; target: PowerId }[] {
  const pairs = new Map<string, { from: PowerId; target: PowerId }>();
  for (const { from, target } of sanctions) pairs.set(`${from}|${target}`, { from, target });
  return [...pairs.values()].sort((a, b) => compareIds(a.from, b.from) || compareIds(a.target, b.target));
}

/** Every target's year: what it lost, and a public that rallies at first and then tires. */
function bitten(world: World, { scenario, constants }: TurnContext, emit: Emit): World {
  if (world.sanctions.length === 0) return world;
  const board = boardOfWorld(world, scenario);
  const startOutput = startOutputOf(scenario);
  let next = world;
  for (const target of keysOf(world.powers)) {
    const felt = sanctionsFelt(board, target, startOutput);
    if (felt.senders.length === 0) continue;
    const power = world.powers[target];
    const senders = felt.senders.map((sender) => sender.power);
    const outputLost = money(power.output * felt.loss);
    emit('public', { kind: 'sanctionBit', target, senders, share: felt.share, tradeLost: felt.tradeLost, outputLost });
    const isNew = world.sanctions.every((one) => one.target !== target || one.since === world.turn);
    const cause = isNew
      ? { factor: 'sanctionRally', points: constants.sanctionRally }
      : { factor: 'sanctionFatigue', points: -fatigue(power, felt, constants) };
    next = changeCohesion(next, emit, target, [cause]);
  }
  return next;
}

/** Points of cohesion lost in a year: by level and share, half where a hundredth of output goes into resilience. */
function fatigue(power: Power, felt: SanctionsFelt, constants: Constants): number {
  const { resilience } = power.ledger?.lines ?? power.lastBudget.lines;
  return (constants.sanctionFatigue * felt.weight) / (1 + (100 * resilience) / power.output);
}
