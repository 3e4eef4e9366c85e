import type { Forecast } from '../../../shared/model/forecast.ts';
import { powerName } from '../../store/names.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

/** A forecast as a sentence: “Kestria makes a demand: 70 %”. */
export function forecastWords({ power, deed, chance }: Forecast): string {
  return t('forecast.line', { deed: t(`forecast.deed.${deed}`, { power: powerName(power) }), chance: pct(chance) });
}
