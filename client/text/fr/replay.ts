import type { replay as english } from '../en/replay.ts';
import type { Texts } from '../texts.ts';

export const replay: Texts<typeof english> = {
  'replay.pause': 'Pause',
  'replay.first': 'Vers l’accueil',
  'replay.speed': 'Vitesse',
  'replay.speed.slow': 'Lent',
  'replay.decision.sign': '{power} signe un traité',
  'compare.change': 'Modifier',
  'compare.wars': 'Guerres',
};
