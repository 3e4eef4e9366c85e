import type { table as english } from '../en/table.ts';
import type { Texts } from '../texts.ts';

export const table: Texts<typeof english> = {
  'table.close': 'Fermer',
  'table.fault': 'Cela n’a pas été fait. {reason}',
  'table.care.demand.standFirm': 'Tenir bon',
  'table.care.demand.concede': 'Céder',
  'table.watching': 'Observation',
};
