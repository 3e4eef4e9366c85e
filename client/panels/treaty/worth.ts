import type { Scenario } from '../../../shared/model/scenario.ts';
import { sum } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import type { TreatyEffect } from './effect.ts';

/** Changes of an index below this are not worth a word. */
const LEAST_POINTS = 0.5;
/** Sums below this, millions, are not worth a word. */
const LEAST_SUM = 50;
/** Points of Prosperity that a share of output in trade is counted for, to rank offers by; a payment counts in full. */
const TRADE_PART = 0.1;

/** What terms are worth to their reader, in points of score: only to put offers in order. */
export function worthOf(effect: TreatyEffect, { weights }: Scenario, output: number): number {
  const { security, autonomy, trade, money } = effect;
  const income = (100 * (money + TRADE_PART * trade)) / Math.max(1, output);
  return (
    weights.security * (security.after - security.before) + weights.autonomy * autonomy + weights.prosperity * income
  );
}

/** The same in words, the figures that move most to the reader: “Security +3, Autonomy −1, trade +2.1 bn”. */
export function worthWords({ security, autonomy, trade, money, price }: TreatyEffect): string {
  const gain = security.after - security.before;
  const words: string[] = [];
  if (Math.abs(gain) >= LEAST_POINTS) words.push(t('treaty.worth.security', { by: signed(gain) }));
  if (Math.abs(autonomy) >= LEAST_POINTS) words.push(t('treaty.worth.autonomy', { by: signed(autonomy) }));
  if (Math.abs(trade) >= LEAST_SUM) words.push(t('treaty.worth.trade', { by: withSign(trade) }));
  if (Math.abs(money) >= LEAST_SUM) words.push(t('treaty.worth.money', { by: withSign(money) }));
  words.push(t('treaty.worth.price', { price: num(price) }));
  return words.join(t('treaty.worth.between'));
}

/** A change of money, in billions, with its sign. */
export const withSign = (millions: number): string => `${millions > 0 ? '+' : ''}${sum(millions)}`;
