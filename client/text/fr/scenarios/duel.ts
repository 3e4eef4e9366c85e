import type { texts as english } from '../../en/scenarios/duel.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.duel.summary':
    'Pour une première partie. Vardia se renforce et veut votre province frontière. Armez chez vous, gagnez Senn comme allié, ou faites un peu des deux. Six ans décident.',
  'scenario.duel.power.lowen': 'Lowen',
  'scenario.duel.power.lowen.brief':
    'Un pays prospère à la frontière fragile : Marl, riche, plate, voisine de Vardia. Des ateliers pourraient l’armer ; un ami aussi. Il n’y a pas assez pour tout.',
  'scenario.duel.power.vardia': 'Vardia',
  'scenario.duel.power.vardia.brief':
    'La puissance montante : plus de gens, plus d’armes, et dans ses écoles des cartes où Marl est à elle. Elle prend ce qui est mal tenu et laisse ce qui ne l’est pas.',
  'scenario.duel.power.senn': 'Senn',
  'scenario.duel.power.senn.brief':
    'Une île d’armateurs avec un port sur le continent, Quayle. Sa flotte peut atteindre toute côte ; elle préférerait ne pas le faire seule.',
  'scenario.duel.region.lowen-avel': 'Avel',
  'scenario.duel.region.lowen-marl': 'Marl',
  'scenario.duel.region.vardia-kron': 'Kron',
  'scenario.duel.region.vardia-holm': 'Holm',
  'scenario.duel.region.vardia-tarn': 'Tarn',
  'scenario.duel.region.senn-haven': 'Haven',
  'scenario.duel.region.senn-quayle': 'Quayle',
};
