import type { Matter } from '../../../shared/model/people.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';

/** A matter before the table, in words. */
export function matterWords(matter: Matter): string {
  return t(`table.matter.${matter.kind}`, { power: 'power' in matter ? powerName(matter.power) : '' });
}
