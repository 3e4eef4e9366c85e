import type { Crisis } from '../../../shared/model/crisis.ts';
import { powerName, sum } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import type { Price } from '../../ui/OptionCard.tsx';
import type { OptionPrice } from './prices.ts';

const toneOf = (change: number): Price['tone'] => (change > 0 ? 'good' : change < 0 ? 'bad' : undefined);

/** The price of an option in words, its odds left to the forecast; `inWar` where its credibility is that of a full test. */
export function pricesInWords(price: OptionPrice, crisis: Crisis, inWar = false): Price[] {
  const prices: Price[] = [];
  const add = (label: string, text: string, tone?: Price['tone']) => prices.push({ label, text, tone });
  if (price.credibility !== undefined) {
    const label = t(inWar ? 'crisis.price.credibility.war' : 'crisis.price.credibility');
    add(label, signed(Math.round(price.credibility)), toneOf(price.credibility));
  }
  if (price.credibilityInPeace !== undefined) {
    const change = price.credibilityInPeace;
    add(t('crisis.price.credibility.peace'), signed(change, 1), toneOf(change));
  }
  if (price.cohesion !== undefined) {
    add(t('crisis.price.cohesion'), signed(Math.round(price.cohesion)), toneOf(price.cohesion));
  }
  if (price.gain !== undefined) add(t('crisis.price.gain'), sum(price.gain), 'good');
  if (price.capital !== undefined) add(t('crisis.price.capital'), num(price.capital));
  if (price.relations) add(t('crisis.price.relations'), relationsText(price.relations, crisis));
  if (price.war) {
    const { forces, cohesion } = price.war;
    add(
      t('crisis.price.war'),
      t('crisis.price.war.text', { forces: sum(forces), cohesion: signed(Math.round(cohesion)) }),
      'warn',
    );
  }
  if (prices.length === 0) add(t('crisis.price'), t('crisis.price.none'));
  return prices;
}

function relationsText({ target, challenger }: { target: number; challenger: number }, crisis: Crisis): string {
  return t('crisis.price.relations.text', {
    target: powerName(crisis.demand.target),
    power: powerName(crisis.challenger),
    a: signed(target),
    b: signed(challenger),
  });
}
