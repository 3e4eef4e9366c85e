import type { tables as english } from '../../en/codex/tables.ts';
import type { Texts } from '../../texts.ts';

export const tables: Texts<typeof english> = {
  'codex.head.scenario': 'Scénario',
  'codex.head.step': 'Impôts',
  'codex.head.rate': '% de la production',
  'codex.head.level': 'Niveau',
  'codex.head.demand': 'Exigence',
  'codex.percent': '{value} %',
};
