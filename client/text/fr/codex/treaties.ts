import type { treaties as english } from '../../en/codex/treaties.ts';
import type { Texts } from '../../texts.ts';

export const treaties: Texts<typeof english> = {
  'codex.treaties.title': 'Traités',
  'codex.capital.title': 'Capital politique',

  'codex.blocs.title': 'Blocs',

  'codex.sanctions.title': 'Sanctions',
};
