import { useState } from 'preact/hooks';
import { CARD_NAMES, type CardName, cardSpec } from '../../../../shared/content/deck.ts';
import type { PowerId } from '../../../../shared/core/ids.ts';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { scenario } from '../../../store/match.ts';
import { powers } from '../../../store/names.ts';
import { type Key, t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ActFault } from './ActFault.tsx';
import { useClassAct } from './useClassAct.ts';

/** Events that teach most, shown before the others. */
const FIRST: readonly CardName[] = ['energyShock', 'breakthrough', 'scandal'];

const nameOf = (card: string): string => t(`card.${card}` as Key);

/** Events of the deck, to be sent into a world or all of them; words where the scenario is played without them. */
export function SendEvent(props: { view: ConsoleView; world: number }) {
  if (scenario.value?.modules.includes('events')) return <Deck {...props} />;
  return (
    <section class="console-box" aria-labelledby="inject-title">
      <h2 id="inject-title">{t('inject.title')}</h2>
      <p class="soft">{t('inject.none')}</p>
    </section>
  );
}

function Deck({ view, world }: { view: ConsoleView; world: number }) {
  const { act, busy, fault } = useClassAct();
  const [where, setWhere] = useState<'all' | 'one'>('one');
  const [power, setPower] = useState<PowerId>(powers.value[0]?.id);
  const [all, setAll] = useState(false);
  const target = where === 'all' ? null : world;
  const shown = all ? CARD_NAMES : FIRST;
  const waiting = view.worlds.flatMap(({ number, injected }) => injected.map((one) => ({ ...one, world: number })));
  const off = view.phase === 'play' || view.phase === 'practice' ? undefined : t('console.notRunning');
  const send = async (card: CardName) => {
    const befalls = cardSpec(card).befalls === 'all' ? null : power;
    if (await act({ kind: 'inject', world: target, card, power: befalls })) {
      announce(t('inject.sent', { event: nameOf(card) }));
    }
  };
  return (
    <section class="console-box" aria-labelledby="inject-title">
      <div class="row between">
        <h2 id="inject-title">{t('inject.title')}</h2>
        <Select
          label={t('inject.to')}
          hideLabel
          value={where}
          options={[
            { value: 'one', label: t('inject.world', { world }) },
            { value: 'all', label: t('inject.all') },
          ]}
          onChange={setWhere}
        />
      </div>
      <div class="inject-power">
        <Select
          label={t('inject.power')}
          value={power}
          options={powers.value.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPower}
        />
      </div>
      <ul class="inject-list">
        {shown.map((card) => (
          <li key={card}>
            <Icon name="alert" />
            <span class="grow">
              <b>{nameOf(card)}</b>
              <span class="small soft">{cardSpec(card).befalls === 'all' && ` ${t('inject.power.every')}`}</span>
            </span>
            <Button
              size="small"
              label={t('inject.send.label', { event: nameOf(card) })}
              offBecause={off}
              waiting={busy === 'inject'}
              onClick={() => void send(card)}
            >
              {t('inject.send')}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Button size="small" expanded={all} onClick={() => setAll(!all)}>
          {all ? t('inject.fewer') : t('inject.more', { count: CARD_NAMES.length })}
        </Button>
      </p>
      {waiting.length > 0 && (
        <>
          <h3>{t('inject.waiting')}</h3>
          <ul class="inject-list">
            {waiting.map(({ world: at, number, card }) => (
              <li key={`${at} ${number}`}>
                <Icon name="clock" />
                <span class="grow">
                  {nameOf(card)} <span class="soft">{t('inject.world', { world: at })}</span>
                </span>
                <Button
                  size="small"
                  label={t('inject.recall.label', { event: nameOf(card), world: at })}
                  onClick={() => void act({ kind: 'recall', world: at, number })}
                >
                  {t('inject.recall')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ActFault fault={fault} />
      <p class="small soft">{t('inject.note')}</p>
    </section>
  );
}
