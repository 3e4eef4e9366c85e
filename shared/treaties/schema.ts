import * as z from 'zod/mini';
import type { Brand, CardId, CrisisId, MotionId, PowerId, ProposalId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';

/** Most money one clause or budget line may name, in millions: a thousand trillion, well within exact numbers. */
export const MONEY_MOST = 1_000_000_000;

function idSchema<Id extends Brand<string, string>>(): z.ZodMiniType<Id> {
  return z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,47}$/)) as unknown as z.ZodMiniType<Id>;
}

// Ids as text: letters, digits and a few marks, at most 48. Whether they name anything is for the rules to say.
export const powerIdSchema = idSchema<PowerId>();
export const regionIdSchema = idSchema<RegionId>();
export const treatyIdSchema = idSchema<TreatyId>();
export const proposalIdSchema = idSchema<ProposalId>();
export const crisisIdSchema = idSchema<CrisisId>();
export const cardIdSchema = idSchema<CardId>();
export const warIdSchema = idSchema<WarId>();
export const motionIdSchema = idSchema<MotionId>();

/** Whole millions from `least` up. */
export function moneySchema(least: number): z.ZodMiniType<Money> {
  return z.int().check(z.gte(least), z.lte(MONEY_MOST)) as unknown as z.ZodMiniType<Money>;
}

/** A whole number from `least` to `most`. */
export function intSchema(least: number, most: number): z.ZodMiniType<number> {
  return z.int().check(z.gte(least), z.lte(most));
}
