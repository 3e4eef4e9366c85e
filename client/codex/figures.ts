import {
  AMENDS_CALM,
  IMPOSED_TURNS,
  SETTLEMENT_COSTS,
  SETTLEMENT_TURNS,
  VOLUNTEER_SHARE,
  WAR_TRIBUTE,
} from '../../shared/formulas/crisis.ts';
import { INDUSTRY_EXPONENT, INFRASTRUCTURE_EXPONENT } from '../../shared/formulas/economy.ts';
import { INDEX_BASE } from '../../shared/formulas/indices.ts';
import { GOOD_WEIGHTS } from '../../shared/formulas/supply.ts';
import { CAP_TOLERANCE } from '../../shared/formulas/verification.ts';
import type { Constants } from '../../shared/model/constants.ts';
import { TURNS_LEAST, TURNS_MOST } from '../../shared/model/match.ts';
import { OPEN_OFFERS_MOST } from '../../shared/orders/proposals.ts';
import { TEXT_MOST } from '../../shared/orders/talk.ts';
import { CAP_LEAST, CAP_MOST, GRACE } from '../../shared/treaties/armsControl.ts';
import { BLOC_FLOOR_MOST, BLOC_FUND_MOST } from '../../shared/treaties/bloc.ts';
import { CLAUSES_MOST, DURATION_MOST, NOTICE_MOST, PARTIES_MOST } from '../../shared/treaties/index.ts';
import { LITERALS } from './literals.ts';

/** Figures of the rules that no scenario changes, from where the engine has them. */
export const FIXED = {
  industryExponent: INDUSTRY_EXPONENT,
  infrastructureExponent: INFRASTRUCTURE_EXPONENT,
  weightEnergy: GOOD_WEIGHTS.energy,
  weightMaterials: GOOD_WEIGHTS.materials,
  weightElectronics: GOOD_WEIGHTS.electronics,
  capTolerance: CAP_TOLERANCE,
  capLeast: CAP_LEAST,
  capMost: CAP_MOST,
  capFrom: GRACE + 1,
  blocFundMost: BLOC_FUND_MOST,
  blocFloorMost: BLOC_FLOOR_MOST,
  partiesMost: PARTIES_MOST,
  clausesMost: CLAUSES_MOST,
  durationMost: DURATION_MOST,
  noticeMost: NOTICE_MOST,
  openOffersMost: OPEN_OFFERS_MOST,
  textMost: TEXT_MOST,
  turnsLeast: TURNS_LEAST,
  turnsMost: TURNS_MOST,
  amendsMade: AMENDS_CALM.made,
  amendsLetRest: AMENDS_CALM.letRest,
  volunteerShare: VOLUNTEER_SHARE,
  warTribute: WAR_TRIBUTE,
  settlementTurns: SETTLEMENT_TURNS,
  settlementCosts: SETTLEMENT_COSTS,
  imposedTurns: IMPOSED_TURNS,
  prosperityBase: INDEX_BASE.prosperity,
  influenceBase: INDEX_BASE.influence,
  /** A draw from 0 to 1 is added to the least. */
  severityMost: LITERALS.severityLeast.value + 1,
} as const satisfies Record<string, number>;

/** What the texts' places are filled with: each figure under its name, and in the forms below. */
export type Figures = Readonly<Record<string, string>>;

/**
 * The forms of a figure by what is added to its name: as it stands, in per cent, without its sign, and what a share leaves.
 */
export const FORMS: Readonly<Record<string, (value: number) => number>> = {
  '': (value) => value,
  _pct: (value) => value * 100,
  _abs: Math.abs,
  _rest: (value) => 1 - value,
};

/** Every figure of the rules as text, by these constants; `number` writes a number as the reader's language does. */
export function figuresOf(constants: Constants, number: (value: number) => string): Figures {
  const literals = Object.fromEntries(Object.entries(LITERALS).map(([name, { value }]) => [name, value]));
  const figures: Record<string, string> = {};
  for (const [name, value] of Object.entries<number>({ ...FIXED, ...literals, ...constants })) {
    for (const [form, shaped] of Object.entries(FORMS)) figures[name + form] = number(shaped(value));
  }
  return figures;
}

/** The figure that a text's place is filled with: its name without its form. */
export function figureNamed(place: string): string {
  const form = Object.keys(FORMS)
    .sort((a, b) => b.length - a.length)
    .find((ending) => place.endsWith(ending));
  return place.slice(0, place.length - (form ?? '').length);
}
