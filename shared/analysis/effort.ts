import type { PowerId } from '../core/ids.ts';
import { sum } from '../core/maths.ts';
import type { TransferReason } from '../events/events.ts';
import type { Log } from './log.ts';
import { positionAt, turnsOf } from './log.ts';

/** What a power put into its own strength and into that of others in one turn. Shares are of its output when the turn began. */
export interface Effort {
  power: PowerId;
  turn: number;
  /** Forces, their upkeep and civil–military integration, share of output. */
  arms: number;
  /** Industry, science, infrastructure, supply, resilience and intelligence, share of output. */
  growth: number;
  /** Both: internal effort. */
  home: number;
  /** Aid, arms, loans and dues paid to partners, and the price of common standards, share of output: external effort in money. */
  abroad: number;
  /** Political capital spent on signing and keeping treaties, on motions and on mediation, points. */
  capital: number;
  /** How its own strength at the place most threatened changed, as a share of what it was. */
  strengthGained: number;
  /** How the capability share changed, −1…1. */
  shareGained: number;
  /** How the share of its defence that others bring changed, −1…1. */
  borrowedGained: number;
}

/** Payments that build a partner or an alliance; tribute and the like are not a choice of friends. */
const ALLIED: readonly TransferReason[] = ['aid', 'arms', 'loan', 'fund'];

/** Causes of spent political capital that are the price of dealing with others. */
const DIPLOMACY: readonly string[] = ['signing', 'distrust', 'pactUpkeep', 'motion', 'mediation'];

/** Internal and external effort of each power in each turn, and what each bought. By turn, then by power. */
export function efforts(log: Log): Effort[] {
  return turnsOf(log).flatMap((turn) => log.powers.map((power) => effortIn(log, power, turn)));
}

function effortIn(log: Log, power: PowerId, turn: number): Effort {
  const was = positionAt(log, power, turn - 1);
  const is = positionAt(log, power, turn);
  const [booked] = log.inTurn('budgetExecuted', turn).filter((event) => event.power === power);
  const { lines, upkeep, interoperability } = booked.ledger;
  const arms = (lines.homeForce + lines.projectionForce + lines.integration + upkeep) / was.output;
  const civil = lines.industry + lines.science + lines.infrastructure + lines.supply;
  const growth = (civil + lines.resilience + lines.intelligence) / was.output;
  const paid = paidToPartners(log, power, turn) + interoperability;
  return {
    power,
    turn,
    arms,
    growth,
    home: arms + growth,
    abroad: paid / was.output,
    capital: capitalSpent(log, power, turn),
    strengthGained: is.defence.own / was.defence.own - 1,
    shareGained: is.share - was.share,
    borrowedGained: is.borrowed - was.borrowed,
  };
}

/** Money a power paid to partners and common funds in a turn, millions. */
export function paidToPartners(log: Log, power: PowerId, turn: number): number {
  const transfers = log
    .inTurn('transferPaid', turn)
    .filter(({ from, reason }) => from === power && ALLIED.includes(reason));
  const dues = log.inTurn('fundPaid', turn).filter((event) => event.power === power);
  return sum(transfers.map(({ amount }) => amount)) + sum(dues.map(({ amount }) => amount));
}

/** Political capital that dealings with others cost a power in a turn, as positive points. */
function capitalSpent(log: Log, power: PowerId, turn: number): number {
  const changes = log.inTurn('capitalChanged', turn).filter((event) => event.power === power);
  const costs = changes.flatMap(({ causes }) => causes).filter(({ factor }) => DIPLOMACY.includes(factor));
  return sum(costs.map(({ points }) => -points));
}
