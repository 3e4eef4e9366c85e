import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.output.title': 'Production',
  'codex.trade.title': 'Commerce',

  'codex.supply.title': 'Biens stratégiques',
};
