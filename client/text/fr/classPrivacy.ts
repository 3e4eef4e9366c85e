import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.back': 'Vers l’accueil',
};
