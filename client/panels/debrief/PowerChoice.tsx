import type { PowerId } from '../../../shared/core/ids.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Select } from '../../ui/Select.tsx';

interface PowerChoiceProps {
  powers: readonly PowerId[];
  value: PowerId;
  onChange: (power: PowerId) => void;
}

/** Whose figures are shown. */
export function PowerChoice({ powers, value, onChange }: PowerChoiceProps) {
  return (
    <div class="debrief-choice no-print">
      <Select
        label={t('debrief.of')}
        value={value}
        options={powers.map((power) => ({ value: power, label: powerName(power) }))}
        onChange={onChange}
      />
    </div>
  );
}
