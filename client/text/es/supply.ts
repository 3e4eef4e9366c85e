import type { supply as english } from '../en/supply.ts';
import type { Texts } from '../texts.ts';

export const supply: Texts<typeof english> = {
  'supply.title': 'Bienes estratégicos',
  'supply.good.energy': 'Energía',
  'supply.good.materials': 'Materias primas',
  'supply.good.electronics': 'Electrónica',
  'supply.aim': 'El dinero de suministro compra',
  'supply.aim.energy': 'Energía propia',
  'supply.aim.materials': 'Materias primas propias',
  'supply.aim.electronics': 'Electrónica propia',
  'supply.aim.stores': 'Reservas de las tres',
  'supply.need': 'Parte de la necesidad de un año',
  'supply.home': 'Propia',
  'supply.imports': 'De',
  'supply.imports.none': 'Nada del extranjero',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}, cortado',
  'supply.neutral': 'terreno neutral',
  'supply.exports': 'Más de lo que necesita: otras pueden comprarlo.',
  'supply.stores': 'En reserva',
  'supply.stores.months': '{months, plural, =0 {nada} one {un mes} other {# meses}}',
  'supply.short': 'Falta',
  'supply.short.none': 'nada',
  'supply.loss': 'Los bienes que faltan te cuestan este año {output} de producción y {readiness} de disponibilidad.',
  'supply.levers': 'Palancas que otros pueden mover',
  'supply.levers.none': 'Ninguna potencia por sí sola podría cortarte nada.',
  'supply.lever':
    'Un embargo de {power} cortaría {goods} y costaría {loss} de producción; {without} cuando se agoten tus reservas.',
  'supply.lever.good': '{share} de {good}',

  'sanctions.goods.them':
    'En bienes: a {power} le faltaría {goods}, lo que le cuesta {loss} de producción cuando se agoten sus reservas.',
  'sanctions.goods.us': 'Te faltaría {goods}: {loss} de tu producción ahora, {without} cuando se agoten tus reservas.',

  'event.shortageBegan':
    'A {power} le falta {good}: {unmet} de lo que necesita{by, select, none {} other {, desde que {by} lo cortó}}. {stores, plural, =0 {Sus reservas están vacías.} one {Queda un mes en reserva.} other {Quedan # meses en reserva.}}',
  'event.shortageEased': 'A {power} le falta menos {good}: {unmet} de lo que necesita, antes {was}.',
  'report.headline.shortage': 'A {power} empieza a faltarle {good}',

  'factor.foreignSupply': 'Bienes estratégicos del extranjero',
};
