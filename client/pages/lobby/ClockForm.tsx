import { type Clock, type QuietTime, TURNS_LEAST, TURNS_MOST } from '../../../shared/model/match.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { t } from '../../text/index.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { clockWords, isSlow, quietWords, timeOfDay } from './clockWords.ts';

const MINUTE = 60;
const HOUR = 3600;
/** Times a Plan may last, seconds, and what a crisis step then lasts. */
const LIVE = [1, 2, 3, 4, 5, 7, 10, 15].map((minutes) => minutes * MINUTE);
const SLOW = [6, 12, 24, 36, 48, 72].map((hours) => hours * HOUR);
const CRISIS_SHARE = 0.5;
/** Hours that quiet hours may begin and end at, as minutes of the day. */
const HOURS = Array.from({ length: 24 }, (_, hour) => hour * 60);
const USUAL_NIGHT = { from: 22 * 60, to: 8 * 60 };

const timed = (planSeconds: number, quiet?: QuietTime): Clock => ({
  mode: 'timed',
  planSeconds,
  crisisSeconds: Math.round(planSeconds * CRISIS_SHARE),
  ...(quiet && { quiet }),
});

/** How long phases last and how many turns are played; others than the host read it. */
export function ClockForm({ view, acting }: { view: SeatView; acting: Acting }) {
  const { clock } = view;
  const pace = clock.mode === 'untimed' ? 'untimed' : isSlow(clock) ? 'slow' : 'live';
  const set = (next: Clock) => void acting.act({ kind: 'setClock', clock: next });
  if (!view.host) return <ClockWords view={view} />;
  const paces = { live: timed(3 * MINUTE), slow: timed(24 * HOUR), untimed: { mode: 'untimed' } } as const;
  return (
    <section class="lobby-clock">
      <Segmented
        label={t('lobby.clock')}
        value={pace}
        options={(['live', 'slow', 'untimed'] as const).map((value) => ({ value, label: t(`lobby.clock.${value}`) }))}
        onChange={(next) => set(paces[next])}
      />
      {clock.mode === 'timed' && (
        <Select
          label={t('lobby.clock.plan')}
          value={String(clock.planSeconds)}
          options={lengths(pace === 'slow' ? SLOW : LIVE, clock.planSeconds).map((seconds) => ({
            value: String(seconds),
            label: clockWords(seconds),
          }))}
          onChange={(seconds) => set(timed(Number(seconds), clock.quiet))}
        />
      )}
      <NumberField
        label={t('lobby.length')}
        unit={t('lobby.length.unit')}
        value={view.turns}
        min={TURNS_LEAST}
        max={TURNS_MOST}
        onChange={(turns) => void acting.act({ kind: 'setTurns', turns: Math.round(turns) })}
      />
      {clock.mode === 'timed' && pace === 'slow' && (
        <Quiet quiet={clock.quiet} onChange={(quiet) => set(timed(clock.planSeconds, quiet))} />
      )}
      <p class="hint">{t(`lobby.clock.${pace}.note`)}</p>
    </section>
  );
}

/** The usual lengths, and the present one where it is another. */
const lengths = (usual: readonly number[], now: number): number[] =>
  [...new Set([...usual, now])].sort((a, b) => a - b);

function Quiet({ quiet, onChange }: { quiet?: QuietTime; onChange: (quiet: QuietTime | undefined) => void }) {
  const none = { from: 0, to: 0, weekends: false };
  const change = (next: Partial<QuietTime>) => {
    const { from, to, weekends } = { ...none, ...quiet, ...next };
    const offset = -new Date().getTimezoneOffset();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    onChange(from === to && !weekends ? undefined : { from, to, weekends, offset, zone });
  };
  const nights = quiet !== undefined && quiet.from !== quiet.to;
  const hours = HOURS.map((minutes) => ({ value: String(minutes), label: timeOfDay(minutes) }));
  return (
    <fieldset class="quiet-time">
      <legend class="vh">{t('lobby.quiet')}</legend>
      <CheckField
        label={t('lobby.quiet.nights')}
        checked={nights}
        onChange={(on) => change(on ? USUAL_NIGHT : { from: 0, to: 0 })}
      />
      {nights && (
        <div class="row">
          <Select
            label={t('lobby.quiet.from')}
            value={String(quiet.from)}
            options={hours}
            onChange={(from) => change({ from: Number(from) })}
          />
          <Select
            label={t('lobby.quiet.to')}
            value={String(quiet.to)}
            options={hours}
            onChange={(to) => change({ to: Number(to) })}
          />
        </div>
      )}
      <CheckField
        label={t('lobby.quiet.weekends')}
        checked={quiet?.weekends === true}
        onChange={(weekends) => change({ weekends })}
      />
      {quiet?.zone && <p class="hint">{t('lobby.quiet.zone', { zone: quiet.zone.replaceAll('_', ' ') })}</p>}
    </fieldset>
  );
}

function ClockWords({ view }: { view: SeatView }) {
  const { clock } = view;
  return (
    <section class="lobby-clock">
      <p>
        <b>{t('lobby.clock')}</b>{' '}
        {clock.mode === 'timed'
          ? t('lobby.clock.shown', { plan: clockWords(clock.planSeconds), crisis: clockWords(clock.crisisSeconds) })
          : t('lobby.clock.untimed')}
      </p>
      {clock.mode === 'timed' && clock.quiet && <p class="hint">{quietWords(clock.quiet)}</p>}
      <p class="hint">{t(clock.mode === 'timed' ? 'lobby.clock.timed.note' : 'lobby.clock.untimed.note')}</p>
    </section>
  );
}
