import type { PowerId } from '../../../shared/core/ids.ts';
import type { Crisis } from '../../../shared/model/crisis.ts';
import { serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { SegmentedBar } from '../../ui/SegmentedBar.tsx';

/** Narrower parts go without words, per cent: the other part says the same. */
const ROOM = 36;

interface ForecastProps {
  crisis: Crisis;
  /** The target's chance to hold if it is attacked, 0–1. */
  hold: number;
}

/** How a war would end by what the reader knows: the one forecast of a crisis that does not ask what others have in mind. */
export function Forecast({ crisis, hold }: ForecastProps) {
  const { challenger, demand } = crisis;
  const held = Math.round(100 * hold);
  const words = (part: 'hold' | 'win', power: PowerId) =>
    serverView.value?.you === power
      ? t(`crisis.forecast.${part}.you`)
      : t(`crisis.forecast.${part}`, { power: powerName(power) });
  return (
    <SegmentedBar
      bare
      inside={ROOM}
      label={t('crisis.forecast', { power: powerName(challenger) })}
      segments={[
        {
          id: 'hold',
          label: words('hold', demand.target),
          value: held,
          text: pct(held),
          slot: slotOf(demand.target),
        },
        {
          id: 'win',
          label: words('win', challenger),
          value: 100 - held,
          text: pct(100 - held),
          slot: slotOf(challenger),
        },
      ]}
    />
  );
}
