import type { CardChange } from '../../shared/model/card.ts';
import { num, signed } from '../text/format.ts';
import { t } from '../text/index.tsx';

/** What an event would move, in words for whom it befell. */
export function figureOf({ on, of }: CardChange, other: string): string {
  if (on === 'relations' || on === 'tension') return t(`card.on.${on}.${of ?? 'all'}`, { other });
  return t(`card.on.${on}`);
}

/** The change with its sign and unit. */
export function amountOf({ on, change, unit }: CardChange): string {
  if (on !== 'relief') return t(`card.unit.${unit}`, { by: signed(change, 1) });
  return t('card.unit.relief', { percent: num(Math.abs(change), 1), sign: change < 0 ? 'gain' : 'cost' });
}

/** A change in a few words, for whoever hears of it: “Cohesion −2.4”. `power`: whom the event befell. */
export function cardChangeWords(change: CardChange, other: string, power: string): string {
  const { on, of } = change;
  const between = on === 'relations' || on === 'tension';
  const figure = between ? t(`event.cardMet.${on}.${of ?? 'all'}`, { other, power }) : figureOf(change, other);
  return t('event.cardMet.change', { on: figure, by: amountOf(change) });
}
