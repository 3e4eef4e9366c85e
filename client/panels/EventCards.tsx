import { type CardName, cardSpec } from '../../shared/content/deck.ts';
import { valuesInOrder } from '../../shared/core/ids.ts';
import { optionOf } from '../../shared/formulas/cards.ts';
import type { Card, CardChange } from '../../shared/model/card.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { scenario, serverView } from '../store/match.ts';
import { powerName } from '../store/names.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { OptionCard, type Price } from '../ui/OptionCard.tsx';
import { amountOf, figureOf } from './cardWords.ts';
import { useAct } from './useAct.ts';

/** The events that befell the own power this year, each with the ways to meet it and what they do. */
export function EventCards() {
  const [view, world] = [serverView.value, scenario.value];
  if (!view || !world || view.phase !== 'plan') return null;
  return (
    <>
      {valuesInOrder(view.cards).map((card) => (
        <EventCard
          key={card.id}
          card={card}
          world={world}
          chosen={view.draft?.choices[card.id] ?? 0}
          off={view.locked}
        />
      ))}
    </>
  );
}

interface EventCardProps {
  card: Card;
  world: Scenario;
  chosen: number;
  off: boolean;
}

function EventCard({ card, world, chosen, off }: EventCardProps) {
  const acting = useAct();
  const name = card.card as CardName;
  const other = card.other === null ? '' : powerName(card.other);
  return (
    <section class="section">
      <p class="small soft">{t('card.lead')}</p>
      <h2>{t(`card.${name}`, { other })}</h2>
      <p>{t(`card.${name}.what`, { other })}</p>
      {cardSpec(card.card).options.map((_, option) => (
        <OptionCard
          key={String(option)}
          group={card.id}
          value={String(option)}
          checked={chosen === option}
          onChoose={() => void acting.act({ kind: 'chooseOption', card: card.id, option })}
          title={t(`card.${name}.option.${option as 0 | 1}`, { other })}
          act={option === 0 ? t('card.default') : ''}
          prices={optionOf(card, option, world).map((change) => priceOf(change, other))}
          offBecause={off ? t('card.locked') : undefined}
        />
      ))}
      {acting.fault && <Banner tone="bad" title={acting.fault} urgent />}
    </section>
  );
}

/** Tension and money asked for are bad where they grow; everything else where it falls. */
const WORSE_WHEN_MORE: readonly CardChange['on'][] = ['tension', 'relief'];

function priceOf(change: CardChange, other: string): Price {
  const { on, change: by } = change;
  const more = WORSE_WHEN_MORE.includes(on) ? by < 0 : by > 0;
  return {
    label: figureOf(change, other),
    text: amountOf(change),
    tone: more ? 'good' : 'bad',
  };
}
