import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.mandates.title': 'Buts secrets',
};
