import type { conflict as english } from '../../en/codex/conflict.ts';
import type { Texts } from '../../texts.ts';

export const conflict: Texts<typeof english> = {
  'codex.intelligence.title': 'Renseignement',
  'codex.war.title': 'Guerre',
};
