import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {
  'sanctions.level.0': 'Ninguna',
  'sanctions.level.1': 'Aranceles',
  'sanctions.level.2': 'Finanzas',
  'sanctions.level.3': 'Embargo',
  'sanctions.title': 'Sanciones',
  'sanctions.lead':
    'Cortan de inmediato el comercio entre ambas y cuestan producción a quien las sufre: más que en proporción cuando se suman muchas. Tú pierdes tu propia parte del comercio.',
  'sanctions.on': 'A quién',
  'sanctions.level': 'Nivel',
  'sanctions.today': 'Hoy: {level, select, 0 {ninguna} 1 {aranceles} 2 {finanzas} other {embargo}}.',
  'sanctions.bound':
    'Un tratado o un bloque te obliga al menos a {level, select, 1 {aranceles} 2 {finanzas} other {un embargo}}.',
  'sanctions.cost.them': 'Lo que cuesta a {power} por turno',
  'sanctions.cost.us': 'Lo que te cuesta por turno',
  'sanctions.cost.output': '{amount} de producción, {percent} de ella',
  'sanctions.cost.outputGain': '{amount} de producción recuperada',
  'sanctions.cost.trade': 'comercio con todos: {amount}',
  'sanctions.cost.money': 'comercio con todos: {amount}; ingresos y consumidores: {money}',
  'sanctions.cost.share': 'Quienes sancionan tendrían juntos {percent} de su comercio.',
  'sanctions.price': 'Capital político: {price}',
  'sanctions.price.free': 'No cuesta capital político.',
  'sanctions.breaks':
    'Has prometido comercio a {power}. Esto rompe el tratado: credibilidad {credibility}, relaciones {relations}.',
  'sanctions.war': 'Estás en guerra con {power} y no hay comercio; esto solo contaría después de la paz.',
  'sanctions.draft': 'Preparar',
  'sanctions.drafting': 'Preparando',
  'sanctions.drafted':
    'En borrador: {power}, {level, select, 0 {levantadas} 1 {aranceles} 2 {finanzas} other {embargo}} desde este turno.',
  'sanctions.takeBack': 'Retirar',
  'sanctions.fault': 'No se preparó nada. {reason}',
  'sanctions.none': 'Nadie está bajo sanciones.',
  'sanctions.inForce': 'En vigor',
  'sanctions.row':
    '{from} a {target}: {level, select, 1 {aranceles} 2 {finanzas} other {embargo}}, desde el turno {since}',
  'sanctions.row.bound': 'por tratado',
  'sanctions.fact.under': 'Bajo sanciones de {powers}',
  'sanctions.fact.by': 'Sanciona a {powers}',

  'clause.sanctions': 'sanciones',
  'clause.what.sanctions': 'Todas las partes sancionan a una tercera potencia.',
  'terms.sanctions':
    '{parties, plural, =2 {Ambas sancionan a {power}} one {Sanciona a {power}} other {Todas sancionan a {power}}} al menos en este nivel: {level, select, 1 {aranceles} 2 {finanzas} other {embargo}}.',
  'compose.field.sanctioned': 'A quién',
  'compose.field.level': 'Al menos',

  'demand.endSanctions': 'Acabar con sanciones',
  'demand.endSanctions.headline': '{power} exige a {target} que levante sus sanciones',
  'demand.endSanctions.what':
    '{target} levanta sus sanciones al retador, deja lo que le obliga a ellas y no impone otras nuevas durante seis turnos.',
  'war.aim.endSanctions': 'unas sanciones',

  'game.capital.reserved.sanctions': 'Sanciones nuevas o aumentadas',

  'event.sanctionImposed':
    '{from} {was, select, 0 {impone} other {endurece}} sanciones a {target}: {level, select, 1 {aranceles} 2 {finanzas} other {embargo}}.',
  'event.sanctionLifted':
    '{from} {level, select, 0 {levanta sus sanciones a {target}} 1 {alivia sus sanciones a {target} hasta aranceles} other {alivia sus sanciones a {target} hasta finanzas}}.',
  'event.sanctionBit':
    'Las sanciones cuestan a {target} {output} de producción y {trade} de comercio; {senders} tienen {share} de su comercio.',
  'report.headline.sanctions': '{power}, bajo sanciones',
  'report.headline.sanctionsLifted': '{power} alivia sus sanciones a {target}',

  'factor.sanctions': 'Sanciones',
  'factor.supply': 'Bienes estratégicos que faltaron',
  'factor.sanctionImposed': 'Sanciones impuestas',
  'factor.sanctionLifted': 'Sanciones levantadas',
  'factor.sanctionRally': 'Cierre de filas ante las sanciones',
  'factor.sanctionFatigue': 'Años bajo sanciones',

  'error.sanction.self': 'Una potencia no puede sancionarse a sí misma. Elige otra.',
  'error.sanction.unknown-target': 'Esa potencia no está en esta partida. Elige una de la lista.',
  'error.sanction.pledged':
    'Cediste ante {power} y le prometiste no imponer nuevas sanciones. Podrás volver a hacerlo en el turno {turn}, o en guerra.',
  'error.treaty.sanctions-pledged':
    '{power} cedió ante {other} y le prometió no imponer nuevas sanciones; puede volver a comprometerse a ellas en el turno {turn}.',
  'error.sanction.bound':
    'Un tratado o un bloque te obliga a más que eso: nivel {level} para {power}. Déjalo primero o mantén el nivel.',
  'error.demand.no-sanctions': '{power} no tiene sanciones contra ti. Exige otra cosa.',
  'error.treaty.sanctions-target': 'Un compromiso de sanciones se dirige a una potencia que no es parte. Elige otra.',
  'error.treaty.sanctions-secret': 'Las sanciones no pueden ser secretas. Haz público el tratado o quita la cláusula.',
  'error.treaty.sanctions-trade': '{power} ha prometido comercio a {other}. Las sanciones romperán ese tratado.',

  'reason.sanctionThreat':
    '{power} nos amenaza: se impondría sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.sanctionAggressor': '{power} libra una guerra de agresión. Debe notarlo.',
  'reason.sanctionBites': 'Costaría a {power} el {percent, number, ::.0} % de su producción.',
  'reason.sanctionTogether': 'Otros ya sancionan a {power}: juntos tenemos el {percent, number} % de su comercio.',
  'reason.sanctionOwnCost': 'Nos cuesta comercio por el {percent, number, ::.0} % de nuestra producción.',
  'reason.sanctionCalm': '{power} ya no nos amenaza como antes.',
  'reason.sanctionConcession': '{power} ha llegado a un acuerdo con nosotros.',
  'reason.sanctionsEase':
    'Pone fin a las sanciones de {partner}, que nos cuestan el {percent, number, ::.0} % de nuestra producción.',
};
