import { CLASS_PRESETS } from '../../../shared/classes/presets.ts';
import { type Key, t } from '../../text/index.tsx';
import { scenarioName } from './names.ts';
import type { OpenForm } from './openForm.ts';

/** The lessons that are ready to be run, and one of one's own. */
export function LessonChoice({ form, onPick }: { form: OpenForm; onPick: (preset: string) => void }) {
  return (
    <fieldset class="lessons">
      <legend>{t('teach.lesson')}</legend>
      <div>
        {CLASS_PRESETS.map(({ id, minutes, lessons, scenario, turns, practice, players: [least, most] }) => (
          <label key={id} class={form.preset === id ? 'lesson on' : 'lesson'}>
            <input type="radio" name="lesson" checked={form.preset === id} onChange={() => onPick(id)} />
            <span class="lesson-minutes">{t('teach.lesson.minutes', { minutes, lessons })}</span>
            <b>{t(`preset.${id}.topic` as Key)}</b>
            <span class="small soft">
              {t('teach.lesson.turns', { scenario: scenarioName(scenario), turns })}
              {practice && ` · ${t('teach.lesson.practice')}`}
            </span>
            <span class="small soft">{t('teach.lesson.players', { least, most })}</span>
          </label>
        ))}
        <label class={form.preset === '' ? 'lesson on' : 'lesson'}>
          <input type="radio" name="lesson" checked={form.preset === ''} onChange={() => onPick('')} />
          <span class="lesson-minutes">{t('teach.lesson.own')}</span>
          <b>{t('teach.lesson.own.topic')}</b>
        </label>
      </div>
      {form.preset !== '' && <p class="soft">{t(`preset.${form.preset}.plan` as Key)}</p>}
    </fieldset>
  );
}
