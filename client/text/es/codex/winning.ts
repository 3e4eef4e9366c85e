import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.winning.title': 'Ganar',
  'codex.indices.title': 'Cuatro índices',
  'codex.indices.lead': 'Cuatro índices por turno, 0–100, cada uno con lo que lo movió:',
  'codex.index.security':
    '<b>Seguridad</b>: la probabilidad de que ningún rival se imponga. Cada rival resta su probabilidad creíble por su hostilidad, <m>{hostilityBase} + {hostilityTension}·tensión/100</m>, × {hostilityPact} si es socio en un pacto y × {hostilityNonAggression} con no agresión; el {securityRegions_pct} % depende de las regiones conservadas, y un año en que se sufre un ataque cuesta {securityAttacked}.',
  'codex.index.prosperity':
    '<b>Prosperidad</b>: <m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·años)</m>, donde c es el consumo por persona y c0 el que tenía al comienzo la gente que gobierna, cada región al nivel de su potencia de origen, y las tomadas a no más del de quien las gobierna. El consumo es el {consumed_pct} % de la renta tras impuestos, los servicios civiles y el {tradeConsumption_pct} % del comercio, menos el déficit.',
  'codex.index.autonomy':
    '<b>Autonomía</b>: 100 menos la dependencia: concentración del comercio (hasta {autonomyConcentration}), apertura (hasta {autonomyOpenness}), cada huésped en bases propias ({autonomyBases}), cada atadura de un tratado ({autonomyBonds}), defensa prestada (hasta {autonomyBorrowed}), deuda con otros (hasta {autonomyDebt}), armas extranjeras (hasta {autonomyArms}), tributo (hasta {autonomyTribute}), ayuda (hasta {autonomyAid}) y bienes estratégicos del extranjero (hasta {autonomySupply}).',
  'codex.index.influence':
    '<b>Influencia</b>: {influenceBase}, {influenceCredibility} por cada punto de credibilidad, {influenceCover} por cada socio cubierto del todo (como mucho {influenceCoverMost}), {influenceShare} veces el crecimiento de la parte propia de la producción, {influenceDemand} por una exigencia ganada a un igual, más o menos según la raíz del tamaño del otro (como mucho {influenceDemandsMost}, la mitad si se repite), {influenceHonour} por cada promesa cumplida en los últimos {influenceHonourTurns} turnos (como mucho {influenceHonourMost}), {influenceBloc} por dirigir un bloque de tres; menos {influenceFear} por cada punto de la tensión media hacia ella por encima de {influenceFearFree}.',
  'codex.score.title': 'Puntuación, par y valoración',
  'codex.score':
    'La puntuación es la media de los turnos con los pesos del escenario; el último turno cuenta × {lastTurnWeight}, y tras él se juegan {legacyTurns} años más con ajustes neutros, restando del consumo de cada uno el {legacyDebt_pct} % de la deuda añadida durante la partida, para que no compense vaciar el futuro. Gana la mejor valoración; los empates exactos se comparten. La <b>valoración</b> de un puesto es su puntuación frente al <em>par</em>, lo que rivales competentes obtienen desde el mismo puesto en partidas de esa duración: 0 en su mediana, 1 en su percentil noventa, −1 en el diez. Un escenario sin par lo gana la mejor puntuación.',
  'codex.hegemony.title': 'Hegemonía',
  'codex.hegemony':
    'La capacidad compuesta es {shareOutput} producción + {shareArms} fuerza militar + {shareIndustry} industria ponderada por tecnología + {sharePeople} población. Quien tiene el {hegemonyShare_pct} % durante {hegemonyTurns} turnos seguidos acaba la partida y la gana; sus socios jurados conservan el {hegemonPartners_pct} % de su Seguridad, todos los demás la pierden.',
  'codex.mandates.title': 'Objetivos secretos',
  'codex.mandates':
    'Cada potencia recibe por sorteo un objetivo nacional que le conviene. Solo lo ve quien la dirige, con lo que lleva avanzado (en el balance). Cumplido al acabar la partida, suma {mandateReward} puntos a la puntuación; entonces se revelan todos. Se comprueban por lo que ocurrió y nada más.',
  'codex.events.title': 'Sucesos del año',
  'codex.events':
    'Cada turno le ocurre un suceso a una potencia con una probabilidad del {eventForOne_pct} %, y a todas a la vez con una del {eventForAll_pct} %: más o menos uno cada cuatro turnos para cada una. Cuál, y con qué fuerza (de {severityLeast} a {severityMost} veces las cifras de abajo), sale de la semilla de la partida. Cada uno ofrece dos formas de afrontarlo, con sus efectos al lado, que se eligen en la siguiente fase Planificar; quien no elige toma la primera. La ayuda es dinero que los servicios civiles necesitan de más, en tanto por ciento de la producción; un menos es un ingreso inesperado.',
};
