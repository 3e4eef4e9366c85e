import type { blocs as english } from '../en/blocs.ts';
import type { Texts } from '../texts.ts';

export const blocs: Texts<typeof english> = {
  'bloc.floor.none': 'aucun',
  'bloc.motion.withdraw': 'Retirer',
  'bloc.table.power': 'Puissance',
};
