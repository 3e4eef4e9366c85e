import type { Crisis } from '../../../shared/model/crisis.ts';
import { powerName, sum } from '../../store/names.ts';
import type { explain } from '../../text/en/explain.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import type { Price } from '../../ui/OptionCard.tsx';
import type { OptionPrice } from './prices.ts';

type PriceName = OfPrice<keyof typeof explain>;
type OfPrice<Key> = Key extends `explain.price.${infer Name}` ? Name : never;

const toneOf = (change: number): Price['tone'] => (change > 0 ? 'good' : change < 0 ? 'bad' : undefined);

/** The price of an option in words, its odds left to the forecast; `inWar` where its credibility is that of a full test. */
export function pricesInWords(price: OptionPrice, crisis: Crisis, inWar = false): Price[] {
  const prices: Price[] = [];
  const add = (name: PriceName, text: string, tone?: Price['tone']) =>
    prices.push({ label: t(`crisis.price.${name}`), text, tone, what: t(`explain.price.${name}`) });
  if (price.credibility !== undefined) {
    const name = inWar ? 'credibility.war' : 'credibility';
    add(name, signed(Math.round(price.credibility)), toneOf(price.credibility));
  }
  if (price.credibilityInPeace !== undefined) {
    const change = price.credibilityInPeace;
    add('credibility.peace', signed(change, 1), toneOf(change));
  }
  if (price.cohesion !== undefined) add('cohesion', signed(Math.round(price.cohesion)), toneOf(price.cohesion));
  if (price.gain !== undefined) add('gain', sum(price.gain), 'good');
  if (price.capital !== undefined) add('capital', num(price.capital));
  if (price.relations) add('relations', relationsText(price.relations, crisis));
  if (price.war) {
    const { forces, cohesion } = price.war;
    const text = t('crisis.price.war.text', { forces: sum(forces), cohesion: signed(Math.round(cohesion)) });
    add('war', text, 'warn');
  }
  if (prices.length === 0) prices.push({ label: t('crisis.price'), text: t('crisis.price.none') });
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
