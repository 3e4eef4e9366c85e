import type { Alarm, WorldTile } from '../../../../shared/protocol/classConsole.ts';
import { powerName } from '../../../store/names.ts';
import { pct } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import type { IconName } from '../../../ui/icons.tsx';

/** An alarm in a few words. */
export function alarmWords({ kind, power, other, count }: Alarm, { leader }: WorldTile): string {
  const names = { power: power === null ? '' : powerName(power), other: other === null ? '' : powerName(other) };
  switch (kind) {
    case 'war':
    case 'demand':
      return t(other === null ? `alarm.${kind}.one` : `alarm.${kind}`, names);
    case 'hegemony':
      return t('alarm.hegemony', {
        power: powerName(power ?? leader.power),
        share: pct(100 * leader.share),
        hegemony: pct(100 * leader.hegemony),
      });
    case 'leave':
    case 'aiLeads':
    case 'secondKey':
      return t(`alarm.${kind}`, names);
    default:
      return t(`alarm.${kind}`, { count });
  }
}

export const ALARM_ICONS: Readonly<Record<Alarm['kind'], IconName>> = {
  war: 'swords',
  demand: 'alert',
  held: 'flag',
  leave: 'lock',
  hegemony: 'warning',
  silent: 'talk',
  behind: 'clock',
  away: 'person',
  aiLeads: 'rival',
  secondKey: 'lock',
  allLocked: 'check',
};
