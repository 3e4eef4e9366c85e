import { constantsOf } from '../content/geography.ts';
import { keysOf, type PowerId } from '../core/ids.ts';
import { type Level, levelOf } from '../formulas/sanctions.ts';
import type { Constants } from '../model/constants.ts';
import type { Demand } from '../model/crisis.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Sanction } from '../model/statecraft.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import type { TaxStep } from '../model/vocabulary.ts';
import type { Draft } from '../model/world.ts';
import { distrustPrice, signingPrice } from '../treaties/price.ts';
import { sanctionsInForce } from '../treaties/sanctionsInForce.ts';
import type { SeatView } from '../view/view.ts';

/** What a turn's acts cost in political capital, by act (rules section 6). */
export interface CapitalReserved {
  /** Offers that the seat has signed and that are open or agreed. */
  signing: number;
  demand: number;
  mediation: number;
  taxChange: number;
  /** Sanctions that are new or raised. */
  sanctions: number;
  /** Motions of one's own, and what joining a bloc by one would cost. */
  motions: number;
  total: number;
}

/** Political capital that it costs a power of this credibility to sign these terms. */
export function priceToSign(terms: Pick<TreatyTerms, 'clauses'>, credibility: number, constants: Constants): number {
  return signingPrice(terms, constants) + distrustPrice(terms, credibility, constants);
}

/** Political capital that it costs to make this demand. */
export function demandPrice(demand: Demand, constants: Constants): number {
  return demand.kind === 'region' ? constants.capitalDemandRegion : constants.capitalDemand;
}

/** Political capital that it costs to change the tax; giving up the war tax is free. */
export function taxChangePrice(from: TaxStep, to: TaxStep, constants: Constants): number {
  return from === to || from === 'war' ? 0 : constants.capitalTaxChange;
}

/** Political capital that it costs to go from one level of sanctions to another: to lower or lift them is free. */
export function sanctionPrice(from: Level, to: Level, constants: Constants): number {
  return to > from ? constants.capitalSanction : 0;
}

/** Political capital of all sanctions that a power drafted, against those in force. */
export function sanctionsPrice(
  draft: Pick<Draft, 'sanctions'>,
  power: PowerId,
  inForce: readonly Sanction[],
  constants: Constants,
): number {
  let price = 0;
  for (const target of keysOf(draft.sanctions)) {
    price += sanctionPrice(levelOf(inForce, power, target), draft.sanctions[target] ?? 0, constants);
  }
  return price;
}

/** What the seat's acts of this turn will cost it at Resolve, if all of them come about. */
export function capitalReserved(view: SeatView, scenario: Scenario): CapitalReserved {
  const constants = constantsOf(scenario);
  const { you, own, draft } = view;
  if (you === null || own === null)
    return { signing: 0, demand: 0, mediation: 0, taxChange: 0, sanctions: 0, motions: 0, total: 0 };
  let signing = 0;
  for (const { status, signed, terms } of Object.values(view.proposals)) {
    const binds = status === 'open' || status === 'signed';
    if (binds && signed.includes(you)) signing += priceToSign(terms, own.credibility, constants);
  }
  const mediated = view.crises.filter((crisis) => crisis.answers[you]?.answer === 'mediate').length;
  const mediation = mediated * constants.capitalMediation;
  const demand = draft?.demand ? demandPrice(draft.demand, constants) : 0;
  const taxChange = draft ? taxChangePrice(own.tax, draft.budget.tax, constants) : 0;
  const sanctions = draft ? sanctionsPrice(draft, you, sanctionsInForce(view, view.turn), constants) : 0;
  const motions = motionsPrice(view, you, own.credibility, constants);
  const total = signing + demand + mediation + taxChange + sanctions + motions;
  return { signing, demand, mediation, taxChange, sanctions, motions, total };
}

/** What the motions of this turn will cost a power: one of its own each, and the charter's price where it would join. */
function motionsPrice(
  { motions, treaties }: SeatView,
  you: PowerId,
  credibility: number,
  constants: Constants,
): number {
  let price = 0;
  for (const { by, body, votes, bloc } of Object.values(motions)) {
    if (by === you) price += constants.capitalMotion;
    const joins = body.kind === 'admit' && body.power === you && votes[you] === 'yes';
    if (joins && treaties[bloc] !== undefined) price += priceToSign(treaties[bloc], credibility, constants);
  }
  return price;
}

/** Political capital that the seat may still spend this turn. */
export function capitalFree(view: SeatView, scenario: Scenario): number {
  return (view.own?.politicalCapital ?? 0) - capitalReserved(view, scenario).total;
}
