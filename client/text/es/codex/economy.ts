import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.economy.title': 'Economía',
  'codex.output.title': 'Producción',
  'codex.output':
    'Producción <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>: tecnología A, industria K, infraestructura U, la población L de las regiones propias (una región ocupada rinde el {occupationYield_pct} %) y σ, que baja a {cohesionOutputLeast} cuando la cohesión cae de {cohesionOutputFull} a 0, pierde el {warDamage_pct} % por una guerra en suelo propio y la reducen las sanciones y los bienes estratégicos que faltan. z hace que el turno 1 coincida con la cifra del escenario.',
  'codex.income.title': 'Ingresos, y lo que se paga primero',
  'codex.income':
    '<em>Se recibe</em>: impuestos ({taxLow_pct}, {taxNormal_pct} o {taxHigh_pct} % de la producción; {taxWar_pct} % solo en guerra; un paso por turno, {capitalTaxChange} de capital político por cambio; la tabla de abajo dice qué hace cada uno con la cohesión), {tradeRevenue_pct} % del comercio y lo que aportan los tratados. <em>Se paga primero</em>: servicios civiles ({services_pct} % de la producción), intereses, mantenimiento de las fuerzas (<m>valor · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (disponibilidad/100)³)</m>), maniobras conjuntas, lo que prometen tratados y tributos. El resto, y lo prestado, va a las partidas.',
  'codex.lines.title': 'Las partidas del presupuesto',
  'codex.line.industry':
    'añade <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % de Y))</m> a K; K recibe además inversión privada <m>{privateInvestment}·(1−τ)·Y·(1 − desplazamiento)</m> y se desgasta un {industryDepreciation_pct} %',
  'codex.line.science':
    'la tecnología crece <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m>, y por acercamiento a la frontera tanto más cuanto más comercia una potencia: {technologyCatchUp_pct} % de la ventaja de la frontera cuando el comercio es el {opennessFull_pct} % de la producción',
  'codex.line.infrastructure':
    'añade <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % de Y))</m> a U, que se desgasta un {infrastructureDepreciation_pct} %',
  'codex.line.homeForce': '<m>s·(1 + integración/{integrationCheapness})</m>; se desgasta un {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'lo mismo a {projectionPrice} por unidad; se desgasta un {forceDepreciation_pct} %, y todos ven un gran aumento',
  'codex.line.integration':
    'integración civil-militar, hasta {integrationGain} puntos con rendimientos decrecientes: armas más baratas y hasta un {integrationDrag_pct} % menos de inversión privada; en guerra, hasta un {integrationSurge_pct} % de la industria por turno se vuelve fuerza territorial',
  'codex.line.resilience':
    'cohesión, hasta {resilienceGain} puntos con rendimientos decrecientes, menos a falta de {resilienceFull} puntos para 100; también alivia los años bajo sanciones',
  'codex.line.supply': 'bienes estratégicos: producción de uno de ellos en casa, o reservas de todos (sección 5)',
  'codex.line.intelligence': 'servicios: hasta {intelligenceGain} puntos con rendimientos decrecientes (sección 7)',
  'codex.readiness.title': 'Disponibilidad, desplazamiento, interés',
  'codex.readiness':
    'La <em>disponibilidad</em> es un objetivo que fija el jugador; se mueve como mucho {readinessStep} por turno y se paga en mantenimiento. El <em>desplazamiento</em> es <m>{crowdingDeficit}·déficit/Y + {crowdingMilitary}·max(0, carga militar − {crowdingMilitaryFree_pct} %)</m>, como mucho {crowdingMost}. El <em>interés</em> es <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep}) + {interestDistrust_pct} %·max(0, {interestTrusted} − credibilidad)</m> con <m>d = deuda/Y</m>: a quien falta a su palabra se le presta caro. Los prestamistas dan como mucho un déficit del {deficitMost_pct} % de la producción al año.',
  'codex.fiscal':
    'Por encima de una deuda del {debtCeiling_pct} % de la producción, una <b>crisis fiscal</b> deja el {austerityShare_pct} % de cada partida durante {austerityTurns} turnos y cuesta {austerityCohesion_abs} de cohesión. Si falta dinero se paga en este orden: intereses, servicios, mantenimiento, tributo, ayuda, partidas; lo que queda sin pagar se anota como atrasos.',
  'codex.trade.title': 'Comercio',
  'codex.trade':
    'El comercio de un par es <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + distancia))·(1 − tensión/{tensionTrade150})</m>, × {tradeTreaty} con un tratado comercial, menos con sanciones, ninguno en guerra. El {tradeRevenue_pct} % es ingreso; el {tradeConsumption_pct} %, consumo. ΣY es la producción de todas al comienzo; distancia y tensión son las medias de ambas partes.',
  'codex.latent.title': 'Poder latente',
  'codex.latent':
    'La industria que puede pasarse a armas disuade: con plena integración civil-militar, el {latentShare_pct} % de la industria de una potencia cuenta con su fuerza territorial en su propio suelo, y por debajo, en proporción. La integración ajena se toma como era al comienzo.',

  'codex.supply.title': 'Bienes estratégicos',
  'codex.supply.need.title': 'Quién necesita qué, y de quién',
  'codex.supply.need':
    'Energía, materias primas y electrónica: una potencia necesita de cada una en proporción a su producción, hace una parte en casa (su <em>cobertura</em>, como mucho {supplyCoverMost} veces su necesidad, conocida por todos; {startCover_pct} % al comienzo si el escenario no dice otra cosa) y obtiene el resto de terreno neutral y de quien cubre más de lo que necesita, en proporción a lo que comercia con ellos. Donde nadie lo hace, todos los socios comparten lo que hay. Empieza con {startStores} de un año en reserva.',
  'codex.supply.cut.title': 'Cortes',
  'codex.supply.cut':
    'Un embargo (en cualquier sentido) o una guerra entre ambas corta el vínculo. Lo que llegaba por él falta de inmediato; desde el año siguiente, los vínculos abiertos asumen el {supplyReplaced_pct} % de ello, y no más del {supplyReplaced_pct} % de lo que ya suministran. Cuando el vínculo vuelve a abrirse, los bienes vuelven.',
  'codex.supply.short.title': 'Qué hace la escasez',
  'codex.supply.short':
    'Las reservas cubren el hueco mientras duran. Lo que queda sin cubrir cuesta producción: su parte × {weightEnergy} en energía, × {weightMaterials} en materias primas, × {weightElectronics} en electrónica, en total {supplyLossMost_pct} % como mucho; y disponibilidad, el {supplyReadiness_pct} % de ella donde falta todo. No hacer nada en casa cuesta {autonomySupply} puntos de Autonomía; la mitad, la mitad. El panel del presupuesto muestra quién podría cortar qué y a qué coste, con reservas y sin ellas.',
  'codex.supply.buy.title': 'Qué compra la partida',
  'codex.supply.buy':
    'La partida compra una cosa al año: cobertura de un bien, <m>{supplyCoverGain}·({supplyCoverMost} − cobertura)·x/(1 + x)</m> con x en tanto por ciento de la producción; o reservas de los tres, un año de un bien por el {supplyStorePrice_pct} % de la producción, {supplyStoresMost} años como mucho. La infraestructura cubre un poco de energía: el {supplyInfrastructure_pct} % de lo descubierto por cada 1 % de la producción.',
};
