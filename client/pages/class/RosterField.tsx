import { nameKey, PSEUDONYMS, readRoster } from '../../../shared/classes/roster.ts';
import { CLASS_TEXT } from '../../../shared/protocol/classActs.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OpenForm } from './openForm.ts';
import { seatsOf } from './openForm.ts';

interface RosterFieldProps {
  form: OpenForm;
  onChange: (news: Partial<OpenForm>) => void;
}

/** The class's names, pasted or suggested. */
export function RosterField({ form, onChange }: RosterFieldProps) {
  const names = readRoster(form.roster);
  const { seats } = seatsOf(form);
  const wanted = Math.max(0, seats - (names.length % seats));
  const fill = () => {
    const taken = new Set(names.map(nameKey));
    const free = PSEUDONYMS.filter((name) => !taken.has(nameKey(name)));
    // Every so many, so that a list does not read like a dictionary's first page.
    const stride = Math.max(1, Math.floor(free.length / wanted));
    const more = Array.from({ length: wanted }, (_, i) => free[(i * stride) % free.length]);
    onChange({ roster: [...names, ...more].join('\n') });
  };
  return (
    <div class="stack roster-field">
      <TextField
        label={t('teach.roster')}
        hint={t('teach.roster.hint')}
        rows={11}
        maxLength={CLASS_TEXT.roster}
        value={form.roster}
        onInput={(roster) => onChange({ roster })}
      />
      <div class="row between wrap">
        <b>{t('teach.roster.count', { count: names.length })}</b>
        {wanted > 0 && (
          <Button size="small" icon="person" onClick={fill}>
            {t('teach.roster.fill', { count: wanted })}
          </Button>
        )}
      </div>
      {names.length > 0 && (
        <CheckField
          label={t('teach.rosterOnly')}
          checked={form.rosterOnly}
          onChange={(rosterOnly) => onChange({ rosterOnly })}
        />
      )}
    </div>
  );
}
