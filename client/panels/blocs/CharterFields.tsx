import { type BlocRules, BURDEN_KEYS, DECISION_RULES } from '../../../shared/model/bloc.ts';
import { BLOC_FLOOR_MOST, BLOC_FUND_MOST, BLOC_NAME_MOST } from '../../../shared/treaties/bloc.ts';
import { t } from '../../text/index.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface CharterFieldsProps<R extends BlocRules> {
  rules: R;
  onChange: (rules: R) => void;
}

/** What can be set in a charter. */
export function CharterFields<R extends BlocRules>({ rules, onChange }: CharterFieldsProps<R>) {
  const decisions = DECISION_RULES.map((rule) => ({ value: rule, label: t(`bloc.rule.${rule}`) }));
  const share = (percent: number): number => Math.round(10 * percent) / 1000;
  return (
    <div class="charter-fields">
      <TextField
        label={t('bloc.field.name')}
        value={rules.name}
        maxLength={BLOC_NAME_MOST}
        onInput={(name) => onChange({ ...rules, name })}
      />
      <Select
        label={t('bloc.field.admission')}
        value={rules.admission}
        options={decisions}
        onChange={(admission) => onChange({ ...rules, admission })}
      />
      <Select
        label={t('bloc.field.decision')}
        value={rules.decision}
        options={decisions}
        onChange={(decision) => onChange({ ...rules, decision })}
      />
      <NumberField
        label={t('bloc.field.fund')}
        value={Math.round(1000 * rules.fund) / 10}
        min={0}
        max={100 * BLOC_FUND_MOST}
        step={0.1}
        onChange={(percent) => onChange({ ...rules, fund: share(percent), command: rules.command && percent > 0 })}
      />
      <Select
        label={t('bloc.field.key')}
        value={rules.key}
        options={BURDEN_KEYS.map((key) => ({ value: key, label: t(`bloc.key.${key}`) }))}
        onChange={(key) => onChange({ ...rules, key })}
      />
      <NumberField
        label={t('bloc.field.floor')}
        value={Math.round(1000 * rules.floor) / 10}
        min={0}
        max={100 * BLOC_FLOOR_MOST}
        step={0.1}
        onChange={(percent) => onChange({ ...rules, floor: share(percent) })}
      />
      <CheckField
        label={t('bloc.field.command')}
        checked={rules.command}
        off={rules.fund === 0}
        onChange={(command) => onChange({ ...rules, command })}
      />
    </div>
  );
}
