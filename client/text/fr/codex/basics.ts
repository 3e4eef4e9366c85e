import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {
  'codex.word.credibility': 'crédibilité',
  'codex.word.cohesion': 'cohésion',

  'codex.turn.title': 'Par tour',
  'codex.overrides.none': 'aucun',
};
