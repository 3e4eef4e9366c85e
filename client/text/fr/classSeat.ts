import type { classSeat as english } from '../en/classSeat.ts';
import type { Texts } from '../texts.ts';

export const classSeat: Texts<typeof english> = {
  'class.connecting': 'Connexion',
  'class.crumb': '<b>{name}</b>',
  'classJoin.change': 'Modifier',
  'classBrief.link': 'Lien de votre siège',
  'classBrief.link.copied': 'Copié',
};
