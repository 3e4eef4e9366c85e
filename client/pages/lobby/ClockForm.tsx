import { type Clock, TURNS_LEAST, TURNS_MOST } from '../../../shared/model/match.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { t } from '../../text/index.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** What a timed match begins with, and the longest a phase may last, minutes. */
const USUAL = { plan: 4, crisis: 2 };
const MOST = 1440;

/** How long phases last and how many turns are played; others than the host read it. */
export function ClockForm({ view, acting }: { view: SeatView; acting: Acting }) {
  const { clock } = view;
  const timed = clock.mode === 'timed';
  const set = (next: Clock) => void acting.act({ kind: 'setClock', clock: next });
  const minutes = (next: Partial<typeof USUAL>): Clock => {
    const now = timed ? { plan: clock.planSeconds / 60, crisis: clock.crisisSeconds / 60 } : USUAL;
    const { plan, crisis } = { ...now, ...next };
    return { mode: 'timed', planSeconds: Math.round(plan * 60), crisisSeconds: Math.round(crisis * 60) };
  };
  if (!view.host) return <ClockWords view={view} />;
  return (
    <section class="lobby-clock">
      <Segmented
        label={t('lobby.clock')}
        value={clock.mode}
        options={[
          { value: 'untimed', label: t('lobby.clock.untimed') },
          { value: 'timed', label: t('lobby.clock.timed') },
        ]}
        onChange={(mode) => set(mode === 'untimed' ? { mode } : minutes({}))}
      />
      {timed && (
        <>
          <NumberField
            label={t('lobby.clock.plan')}
            unit={t('lobby.minutes.unit')}
            value={clock.planSeconds / 60}
            min={1}
            max={MOST}
            onChange={(plan) => set(minutes({ plan }))}
          />
          <NumberField
            label={t('lobby.clock.crisis')}
            unit={t('lobby.minutes.unit')}
            value={clock.crisisSeconds / 60}
            min={1}
            max={MOST}
            onChange={(crisis) => set(minutes({ crisis }))}
          />
        </>
      )}
      <NumberField
        label={t('lobby.length')}
        unit={t('lobby.length.unit')}
        value={view.turns}
        min={TURNS_LEAST}
        max={TURNS_MOST}
        onChange={(turns) => void acting.act({ kind: 'setTurns', turns: Math.round(turns) })}
      />
      <p class="hint">{t(timed ? 'lobby.clock.timed.note' : 'lobby.clock.untimed.note')}</p>
    </section>
  );
}

function ClockWords({ view }: { view: SeatView }) {
  const { clock } = view;
  const value = (seconds: number) => t('lobby.clock.value', { minutes: Math.round(seconds / 60) });
  return (
    <section class="lobby-clock">
      <p>
        <b>{t('lobby.clock')}</b>{' '}
        {clock.mode === 'timed'
          ? t('lobby.clock.shown', { plan: value(clock.planSeconds), crisis: value(clock.crisisSeconds) })
          : t('lobby.clock.untimed')}
      </p>
      <p class="hint">{t(clock.mode === 'timed' ? 'lobby.clock.timed.note' : 'lobby.clock.untimed.note')}</p>
    </section>
  );
}
