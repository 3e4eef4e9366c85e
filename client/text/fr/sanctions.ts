import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {
  'sanctions.level.0': 'Aucune',
  'sanctions.title': 'Sanctions',
  'sanctions.drafting': 'Préparation',
  'sanctions.inForce': 'En vigueur',

  'clause.sanctions': 'sanctions',
  'compose.field.sanctioned': 'Qui est protégé',
  'war.aim.endSanctions': 'sanctions',

  'factor.sanctions': 'Sanctions',
};
