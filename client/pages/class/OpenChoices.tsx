import { CLASS_BOUNDS } from '../../../shared/classes/model.ts';
import { TURNS_LEAST, TURNS_MOST } from '../../../shared/model/match.ts';
import { num } from '../../text/format.ts';
import { type Key, t } from '../../text/index.tsx';
import { FieldFrame } from '../../ui/Field.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { OFFERS } from '../scenarios.ts';
import { lessonOf, type OpenForm, seatsOf, settingsOf } from './openForm.ts';

interface ChoiceProps {
  form: OpenForm;
  onChange: (news: Partial<OpenForm>) => void;
}

/** When the lesson ends, and what that leaves for turns. */
export function BellField({ form, onChange }: ChoiceProps) {
  const plan = lessonOf(form, Date.now());
  const perTurn = plan ? (plan.planSeconds + 2 * plan.crisisSeconds) / 60 : 0;
  return (
    <FieldFrame
      label={t('teach.bell')}
      hint={
        plan ? (
          <>
            {t('teach.bell.plan', {
              turns: plan.ends.length,
              minutes: num(perTurn, perTurn < 4 ? 1 : 0),
              debrief: settingsOf(form).debriefMinutes,
            })}{' '}
            {plan.shortened ? t('teach.bell.short', { wanted: form.turns, turns: plan.turns }) : t('teach.bell.hint')}
          </>
        ) : (
          t('teach.bell.none')
        )
      }
      control={({ id, describedBy }) => (
        <input
          id={id}
          class="input bell-input"
          type="time"
          value={form.bell}
          aria-describedby={describedBy}
          onInput={(event) => onChange({ bell: event.currentTarget.value })}
        />
      )}
    />
  );
}

/** Leaders of a power, worlds, seats, and for a lesson of one's own scenario and turns. */
export function MoreChoices({ form, onChange }: ChoiceProps) {
  const { seats, students, worlds } = seatsOf(form);
  const missing = students - seats * worlds;
  return (
    <>
      {form.preset === '' && (
        <div class="row wrap teach-pair">
          <Select
            label={t('teach.scenario')}
            value={form.scenario}
            options={OFFERS.map(({ id, name }) => ({ value: id, label: t(name) }))}
            onChange={(scenario) => onChange({ scenario, worlds: null })}
          />
          <NumberField
            label={t('teach.turns')}
            value={form.turns}
            min={TURNS_LEAST}
            max={TURNS_MOST}
            onChange={(turns) => onChange({ turns })}
          />
        </div>
      )}
      <div>
        <Segmented
          label={t('teach.leaders')}
          value={String(form.cabinet)}
          options={['1', '2', '3', '4'].map((value) => ({ value, label: t(`teach.leaders.${value}` as Key) }))}
          onChange={(value) => onChange({ cabinet: Number(value), worlds: null })}
        />
        <p class="hint">{t(form.cabinet === 1 ? 'teach.leaders.hint.1' : 'teach.leaders.hint.more')}</p>
      </div>
      <div class="row wrap teach-pair">
        <NumberField
          label={t('teach.worlds')}
          value={worlds}
          min={1}
          max={CLASS_BOUNDS.worlds}
          hint={t('teach.worlds.hint', { students, seats })}
          error={missing > 0 ? t('teach.worlds.tooFew', { seats: seats * worlds, students, missing }) : undefined}
          onChange={(count) => onChange({ worlds: count })}
        />
        <Segmented
          label={t('teach.seating')}
          value={form.seating}
          options={(['dealt', 'choose'] as const).map((value) => ({ value, label: t(`teach.seating.${value}`) }))}
          onChange={(seating) => onChange({ seating })}
        />
      </div>
    </>
  );
}
