import { clamp } from '../../core/maths.ts';
import { addMoney } from '../../core/money.ts';
import type { Cause } from '../../events/events.ts';
import { closeBooks, disposableOf, isAtWar, militaryBurdenOf, repeatBudget } from '../../formulas/budget.ts';
import { taxCohesion, taxToward } from '../../formulas/economy.ts';
import { cohesionBought } from '../../formulas/growth.ts';
import { regionsOf } from '../../formulas/reach.ts';
import { warsIn } from '../../formulas/war.ts';
import type { Constants } from '../../model/constants.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { War } from '../../model/crisis.ts';
import type { Ledger, Power, World } from '../../model/world.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/**
 * Closes the books that the transfers opened (rules section 4): lines, deficit, debt; and what taxes, resilience, occupied
 * ground and a fiscal crisis do to cohesion.
 */
export const budget: Phase = (world, context, emit) => {
  const wars = warsIn(world.wars);
  const powers: World['powers'] = {};
  for (const id of context.geography.powerIds) {
    const booked = book(world.powers[id], wars, context, emit);
    const suffering = withAusterity(booked, world.powers[id].austerity > 0, context.constants, emit);
    powers[id] = withCohesion(suffering.power, [...suffering.causes, ...causesOf(booked, world, context)], emit);
  }
  return worldWith(world, { powers });
};

function book(power: Power, wars: readonly War[], context: TurnContext, emit: Emit): Power {
  const c = context.constants;
  const opened = openedOf(power);
  const ordered = context.orders.budgets[power.id] ?? repeatBudget(power.lastBudget, disposableOf(opened));
  const tax = taxToward(power.tax, ordered.tax, isAtWar(power.id, wars));
  const ledger = closeBooks(opened, ordered.lines, power, c);
  const debt = addMoney(power.debt, ledger.deficit);
  if (tax !== power.tax) emit('public', { kind: 'taxChanged', power: power.id, from: power.tax, to: tax });
  emit([power.id], { kind: 'budgetExecuted', power: power.id, ledger, debt });
  return powerWith(power, {
    tax,
    debt,
    ledger,
    arrears: ledger.arrears,
    lastBudget: { ...ordered, tax },
    militaryBurden: militaryBurdenOf(ledger, power.output),
  });
}

function openedOf(power: Power): Ledger {
  if (power.ledger === null) throw new Error(`budget: the books of ${power.id} were not opened`);
  return power.ledger;
}

/** Starts a fiscal crisis where debt is past the ceiling, or lets one go on. */
function withAusterity(power: Power, wasAustere: boolean, c: Constants, emit: Emit): { power: Power; causes: Cause[] } {
  const debtShare = power.debt / power.output;
  if (wasAustere) {
    const austerity = power.austerity - 1;
    if (austerity === 0) emit('public', { kind: 'austerityEnded', power: power.id });
    return { power: powerWith(power, { austerity }), causes: [] };
  }
  if (debtShare <= c.debtCeiling) return { power, causes: [] };
  emit('public', { kind: 'fiscalCrisis', power: power.id, debtShare, turns: c.austerityTurns });
  return {
    power: powerWith(power, { austerity: c.austerityTurns }),
    causes: [{ factor: 'fiscalCrisis', points: c.austerityCohesion }],
  };
}

function causesOf(power: Power, world: World, { constants: c, geography }: TurnContext): Cause[] {
  const lines = openedOf(power).lines;
  let occupied = 0;
  for (const id of regionsOf({ geography, regions: world.regions }, power.id)) {
    if (world.regions[id].occupiedUntil >= world.turn) occupied++;
  }
  return [
    { factor: 'taxes', points: taxCohesion(power.tax, c) },
    { factor: 'resilience', points: cohesionBought(lines.resilience, power.output, power.cohesion, c) },
    { factor: 'occupation', points: occupied * c.occupationCohesion },
  ];
}

function withCohesion(power: Power, causes: readonly Cause[], emit: Emit): Power {
  let change = 0;
  for (const cause of causes) change += cause.points;
  const cohesion = clamp(power.cohesion + change, 0, 100);
  if (cohesion === power.cohesion) return power;
  const told = causes.filter((cause) => cause.points !== 0);
  emit('public', { kind: 'cohesionChanged', power: power.id, from: power.cohesion, to: cohesion, causes: told });
  return powerWith(power, { cohesion });
}
