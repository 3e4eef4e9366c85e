import { ABSENCE_POLICIES, PAUSE_POLICIES, type Policies, TALK_POLICIES } from '../../../shared/model/policies.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { t } from '../../text/index.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { clockWords, isSlow } from './clockWords.ts';

type Change = (policies: Partial<Policies>) => void;

const choices = <Value extends string>(name: string, values: readonly Value[]) =>
  values.map((value) => ({ value, label: t(`policy.${name}.${value}` as 'policy.talk.open') }));

/** What is agreed beside the rules: talk, absence, pauses, watching. The host settles it, all others read it before they sit down. */
export function Terms({ view, acting }: { view: SeatView; acting: Acting }) {
  const change: Change = (policies) => void acting.act({ kind: 'setPolicies', policies });
  return (
    <section class="lobby-terms" aria-labelledby="lobby-terms">
      <h2 id="lobby-terms">{t('lobby.terms')}</h2>
      {view.host ? <TermsForm view={view} change={change} acting={acting} /> : <TermsWords view={view} />}
    </section>
  );
}

function TermsForm({ view, change, acting }: { view: SeatView; change: Change; acting: Acting }) {
  const { policies, clock } = view;
  const timed = clock.mode === 'timed';
  return (
    <>
      <div class="terms-grid">
        <Select
          label={t('policy.talk')}
          value={policies.talk}
          options={choices('talk', TALK_POLICIES)}
          onChange={(talk) => change({ talk })}
        />
        <Select
          label={t('policy.absence')}
          value={policies.absence}
          options={choices('absence', ABSENCE_POLICIES)}
          onChange={(absence) => change({ absence })}
        />
        <Select
          label={t('policy.watch')}
          value={watchOf(policies)}
          options={WATCH_CHOICES.map((value) => ({ value, label: t(`policy.watch.${value}`) }))}
          onChange={(value) => change(WATCHING[value])}
        />
        {timed && (
          <Select
            label={t('policy.pause')}
            value={policies.pause}
            options={choices('pause', PAUSE_POLICIES)}
            onChange={(pause) => change({ pause })}
          />
        )}
      </div>
      {timed && <ClockTerms view={view} change={change} />}
      <div class="terms-checks">
        <CheckField
          label={t('policy.lateJoin')}
          checked={policies.lateJoin}
          onChange={(lateJoin) => change({ lateJoin })}
        />
        <CheckField label={t('policy.filter')} checked={policies.filter} onChange={(filter) => change({ filter })} />
        <CheckField
          label={t('host.listed')}
          checked={view.listed}
          onChange={(listed) => void acting.act({ kind: 'setListed', listed })}
        />
      </div>
    </>
  );
}

function ClockTerms({ view, change }: { view: SeatView; change: Change }) {
  const { policies, clock } = view;
  const slow = isSlow(clock);
  const unit = slow ? 60 : 1;
  return (
    <details class="terms-more">
      <summary>{t('policy.more')}</summary>
      <div class="terms-grid">
        <NumberField
          label={t('policy.grace')}
          hint={t('policy.grace.what')}
          unit={t(slow ? 'unit.minutes' : 'unit.seconds')}
          value={policies.graceSeconds / unit}
          min={0}
          max={slow ? 720 : 120}
          onChange={(grace) => change({ graceSeconds: Math.round(grace * unit) })}
        />
        <NumberField
          label={t('policy.extensions')}
          hint={t('policy.extensions.what')}
          value={policies.extensions}
          min={0}
          max={10}
          onChange={(extensions) => change({ extensions: Math.round(extensions) })}
        />
        <NumberField
          label={t('policy.pauseMinutes')}
          hint={t('policy.pauseMinutes.what')}
          unit={t('unit.minutes')}
          value={policies.pauseMinutes}
          min={0}
          max={10_080}
          onChange={(pauseMinutes) => change({ pauseMinutes: Math.round(pauseMinutes) })}
        />
        {slow && (
          <NumberField
            label={t('policy.vacation')}
            hint={t('policy.vacation.what')}
            value={policies.vacationDays}
            min={0}
            max={30}
            onChange={(vacationDays) => change({ vacationDays: Math.round(vacationDays) })}
          />
        )}
      </div>
    </details>
  );
}

const WATCH_CHOICES = ['link', 'late', 'later', 'named', 'none'] as const;
type WatchChoice = (typeof WATCH_CHOICES)[number];

const WATCHING: Readonly<Record<WatchChoice, Pick<Policies, 'watch' | 'watchDelay'>>> = {
  link: { watch: 'link', watchDelay: 0 },
  late: { watch: 'link', watchDelay: 1 },
  later: { watch: 'link', watchDelay: 2 },
  named: { watch: 'named', watchDelay: 1 },
  none: { watch: 'none', watchDelay: 0 },
};

function watchOf({ watch, watchDelay }: Policies): WatchChoice {
  if (watch !== 'link') return watch;
  return watchDelay === 0 ? 'link' : watchDelay === 1 ? 'late' : 'later';
}

function TermsWords({ view: { policies, clock } }: { view: SeatView }) {
  const grace = policies.graceSeconds === 0 ? 'none' : clockWords(policies.graceSeconds);
  const timed = clock.mode === 'timed';
  const rows: [string, string][] = [
    [t('policy.talk'), t(`policy.talk.${policies.talk}`)],
    [t('policy.absence'), t(`policy.absence.${policies.absence}`)],
    [t('policy.watch'), t(`policy.watch.${watchOf(policies)}`)],
    ...(timed ? ([[t('policy.pause'), t(`policy.pause.${policies.pause}`)]] as [string, string][]) : []),
    [t('policy.breaking'), t('policy.breaking.what')],
  ];
  return (
    <>
      <dl class="terms-words">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {policies.lateJoin && <p class="small soft">{t('policy.lateJoin')}</p>}
      {policies.filter && <p class="small soft">{t('policy.filter')}</p>}
      {timed && <p class="small soft">{t('policy.clock.shown', { ...policies, grace })}</p>}
    </>
  );
}
