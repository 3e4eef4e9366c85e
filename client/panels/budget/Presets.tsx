import { PRESETS } from '../../../shared/orders/budgetPreview.ts';
import { activePreset, takePreset } from '../../store/budget.ts';
import { t } from '../../text/index.tsx';
import { Chip } from '../../ui/Chip.tsx';

/** Budgets to start from. */
export function Presets({ off }: { off: boolean }) {
  const active = activePreset.value;
  return (
    <fieldset class="section budget-presets" disabled={off}>
      <legend class="vh">{t('budget.presets')}</legend>
      {PRESETS.map((name) => (
        <Chip key={name} pressed={name === active} onClick={() => takePreset(name)}>
          {t(`budget.preset.${name}`)}
        </Chip>
      ))}
    </fieldset>
  );
}
