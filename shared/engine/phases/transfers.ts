import { keysOf, type PowerId, type TreatyId, valuesInOrder } from '../../core/ids.ts';
import { addMoney, type Money, money, noMoney, subtractMoney, sumMoney } from '../../core/money.ts';
import type { TransferReason } from '../../events/events.ts';
import { balanced, booksInputsOf, byPrecedence, openBooks } from '../../formulas/budget.ts';
import { reliefOf } from '../../formulas/cards.ts';
import { startOutputOf } from '../../formulas/economy.ts';
import { neutralTrades } from '../../formulas/trade.ts';
import type { BlocState } from '../../model/bloc.ts';
import type { Board } from '../../model/board.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { Ledger, Power, World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { fundsDue, payoutsDue } from '../../treaties/fund.ts';
import { ruleOf } from '../../treaties/index.ts';
import { type Transfer, transfersDue } from '../../treaties/transfers.ts';
import { audienceOf } from '../../view/secrets.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { tellDissolved } from './blocs.ts';

/** A payment due and what of it could be paid. */
interface Payment {
  transfer: Transfer;
  paid: Money;
}

/**
 * Opens every power's books for the year: what is bound, and what it pays others (rules section 10). Arms are paid for by the
 * giver and join the receiver's home force. The budget phase closes the books with the lines.
 */
export const transfers: Phase = (world, context, emit) => {
  const { powerIds } = context.geography;
  const board = boardOfWorld(world, context.scenario);
  const startOutput = startOutputOf(context.scenario);
  const due = [...transfersDue(world.treaties, world.obligations, world.turn), ...fundsDue(world)];
  const ledgers: Record<PowerId, Ledger> = {};
  const payments: Payment[] = [];
  for (const id of powerIds) {
    const mine = byPrecedence(due.filter((transfer) => transfer.from === id));
    const flows = { trade: tradeOf(world, board, id, startOutput), relief: reliefFor(world, id, context) };
    const { ledger, paid } = openFor(world.powers[id], mine, flows, board, context);
    ledgers[id] = ledger;
    mine.forEach((transfer, index) => {
      payments.push({ transfer, paid: paid[index] });
    });
  }
  const received: Record<PowerId, Money> = {};
  for (const { transfer, paid } of payments) {
    const { to, reason } = transfer;
    announce(transfer, paid, world, emit);
    if (to !== null && reason !== 'arms') received[to] = addMoney(received[to] ?? noMoney, paid);
  }
  for (const { bloc, to, amount } of payoutsDue(world)) {
    emit('public', { kind: 'fundGranted', bloc, name: world.blocs[bloc].name, to, amount });
    received[to] = addMoney(received[to] ?? noMoney, amount);
  }
  const powers: World['powers'] = {};
  for (const id of powerIds) {
    const ledger = balanced(ledgers[id], { transfersIn: received[id] ?? noMoney });
    powers[id] = withArms(powerWith(world.powers[id], { ledger }), payments);
  }
  const treaties = withDebtsPaid(world.treaties, payments, world.turn);
  return worldWith(world, { powers, treaties, blocs: withFunds(world, payments, emit) });
};

function openFor(
  power: Power,
  mine: readonly Transfer[],
  flows: { trade: Money; relief: Money },
  board: Board,
  context: TurnContext,
) {
  const ordered = context.orders.budgets[power.id] ?? power.lastBudget;
  const due = mine.map((transfer) => transfer.amount);
  const inputs = booksInputsOf(power, ordered, board, { ...flows, due, transfersIn: noMoney });
  return openBooks(inputs, context.constants);
}

function reliefFor({ cards, powers }: World, power: PowerId, { orders }: TurnContext): Money {
  const own = valuesInOrder(cards).filter((card) => card.power === power);
  return reliefOf(own, orders.choices ?? {}, powers[power].output);
}

function tradeOf(world: World, board: Board, power: PowerId, startOutput: number): Money {
  let total = sumMoney(neutralTrades(world.powers[power], board.geography, startOutput, board.constants)) as number;
  for (const other of board.geography.powerIds) if (other !== power) total += world.pairs[power][other].trade;
  return money(total);
}

function announce({ from, to, amount, reason, treaty }: Transfer, paid: Money, world: World, emit: Emit): void {
  // The dues of blocs are told with their funds.
  if (to === null) return;
  const told: { from: PowerId; to: PowerId; reason: TransferReason; treaty: TreatyId | null } = {
    from,
    to,
    reason,
    treaty,
  };
  const audience = treaty === null ? 'public' : audienceOf(world.treaties[treaty]);
  if (paid > 0) emit(audience, { kind: 'transferPaid', ...told, amount: paid });
  if (paid < amount) emit(audience, { kind: 'transferMissed', ...told, amount: subtractMoney(amount, paid) });
}

/** Funds with what members paid in and without what was voted out of them; those without a charter are paid out whole. */
function withFunds(world: World, payments: readonly Payment[], emit: Emit): World['blocs'] {
  if (keysOf(world.blocs).length === 0) return world.blocs;
  const blocs: World['blocs'] = {};
  for (const bloc of valuesInOrder(world.blocs)) {
    const { treaty: id, name } = bloc;
    if (world.treaties[id] === undefined) {
      tellDissolved(bloc, emit);
      continue;
    }
    const contributed = { ...bloc.contributed };
    const paidIn: BlocState['paid'] = {};
    let { fund } = bloc;
    for (const { transfer, paid } of payments) {
      if (transfer.to !== null || transfer.treaty !== id) continue;
      const { from: power, amount } = transfer;
      if (paid > 0) emit('public', { kind: 'fundPaid', bloc: id, name, power, amount: paid });
      if (paid < amount)
        emit('public', { kind: 'fundMissed', bloc: id, name, power, amount: subtractMoney(amount, paid) });
      paidIn[power] = paid;
      contributed[power] = addMoney(contributed[power] ?? noMoney, paid);
      fund = addMoney(fund, paid);
    }
    blocs[id] = { ...bloc, fund, contributed, paid: paidIn, granted: [] };
  }
  return blocs;
}

function withArms(power: Power, payments: readonly Payment[]): Power {
  let next = power;
  for (const { transfer, paid } of payments) {
    if (transfer.reason !== 'arms' || transfer.to !== power.id || paid === 0) continue;
    const before = next.armsFrom[transfer.from] ?? 0;
    const armsFrom = { ...next.armsFrom, [transfer.from]: before + paid };
    next = powerWith(next, { homeForce: next.homeForce + paid, armsFrom });
  }
  return next;
}

/** Loans fall by what was repaid in full; a payment that was missed leaves what is owed as it was. */
function withDebtsPaid(treaties: World['treaties'], payments: readonly Payment[], turn: number): World['treaties'] {
  let next: World['treaties'] | null = null;
  for (const { transfer, paid } of payments) {
    const { treaty: id, clause: index, reason } = transfer;
    if (id === null || index === undefined || (reason !== 'loan' && reason !== 'repayment')) continue;
    if (paid < transfer.amount) continue;
    next ??= { ...treaties };
    const treaty: Treaty = next[id];
    const clause = treaty.clauses[index];
    const owed = ruleOf(clause).owed?.(clause, treaty, turn) ?? noMoney;
    next[id] = { ...treaty, owed: { ...treaty.owed, [index]: owed } };
  }
  return next ?? treaties;
}
