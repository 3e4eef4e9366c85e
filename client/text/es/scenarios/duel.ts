import type { texts as english } from '../../en/scenarios/duel.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.duel.summary':
    'Para una primera partida. Vardia se hace más fuerte y quiere tu provincia fronteriza. Ármate en casa, gana a Senn como aliada o haz un poco de ambas cosas. Deciden seis años.',
  'scenario.duel.power.lowen': 'Lowen',
  'scenario.duel.power.lowen.brief':
    'Un país próspero con una frontera blanda: Marl, rica, llana y junto a Vardia. Podrían armarla los talleres; también un amigo. No alcanza para todo.',
  'scenario.duel.power.vardia': 'Vardia',
  'scenario.duel.power.vardia.brief':
    'La potencia en ascenso: más gente, más armas y, en sus escuelas, mapas en los que Marl es suya. Toma lo que está mal defendido y deja lo que no.',
  'scenario.duel.power.senn': 'Senn',
  'scenario.duel.power.senn.brief':
    'Una isla de armadores con un puerto en el continente, Quayle. Su flota llega a cualquier costa; preferiría no hacerlo sola.',
  'scenario.duel.region.lowen-avel': 'Avel',
  'scenario.duel.region.lowen-marl': 'Marl',
  'scenario.duel.region.vardia-kron': 'Kron',
  'scenario.duel.region.vardia-holm': 'Holm',
  'scenario.duel.region.vardia-tarn': 'Tarn',
  'scenario.duel.region.senn-haven': 'Haven',
  'scenario.duel.region.senn-quayle': 'Quayle',
};
