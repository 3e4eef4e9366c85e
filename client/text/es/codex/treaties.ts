import type { treaties as english } from '../../en/codex/treaties.ts';
import type { Texts } from '../../texts.ts';

export const treaties: Texts<typeof english> = {
  'codex.treaties.title': 'Tratados',
  'codex.treaties.form.title': 'Qué es un tratado',
  'codex.treaties.form':
    'Un tratado tiene dos o más partes (como mucho {partiesMost}), una o más cláusulas (como mucho {clausesMost}), una duración (como mucho {durationMost} turnos) y un preaviso (como mucho {noticeMost}). Se propone, puede recibir contraoferta y entra en vigor en Resolver cuando todos han firmado. Firmar cuesta a cada parte el capital político de su cláusula más cara: {capitalPact} por un pacto y {capitalTreaty} por casi todas las demás; un tratado de paz no cuesta nada. Quien está por debajo de {capitalTrusted} de credibilidad paga {capitalDistrust} más por cada firma que no sea gratis. Lo ofrecido queda reservado, y libre de nuevo si no llega a nada. Una potencia tiene como mucho {openOffersMost} ofertas sobre la mesa.',
  'codex.clauses.title': 'Cláusulas',
  'codex.treaties.end.title': 'Cómo acaban los tratados',
  'codex.treaties.end':
    'Los pactos duran como mucho {pactDuration} turnos. Salir con preaviso es gratis, y el tratado obliga hasta entonces; quien aún debe pagar por él no puede salir. Romperlo sin más cuesta {breakPactCredibility_abs} de credibilidad si es un pacto, {breakTreatyCredibility_abs} si es otro, {breakPartnerRelations_abs} de relaciones con cada parte y {breakOtherRelations_abs} con todos los demás socios. Una exigencia a un socio en no agresión rompe ese tratado; las sanciones a un socio comercial, el suyo.',
  'codex.treaties.money':
    'Nadie da ni recibe más del {aidMost_pct} % de su producción por turno en ayuda y armas, sumando todos sus tratados; un préstamo no es mayor que esa ayuda en los mismos turnos, lleva como mucho un {loanRateMost} % por turno y se devuelve en partes iguales. Las reparaciones son como mucho {reparationsMost} veces un tributo. Las maniobras conjuntas cuestan el {interoperabilityPrice_pct} % de la producción por turno y socio; las normas comunes crecen {interoperabilityGain} por turno y sin ellas decaen {interoperabilityDecay}.',
  'codex.capital.title': 'Capital político',
  'codex.capital':
    '<m>{capitalBase} + cohesión/{capitalPerCohesion}</m> por turno, menos {capitalPactUpkeep} por cada pacto más allá de {freePacts}; se acumula hasta {capitalBank}. Una exigencia de región cuesta {capitalDemandRegion}; otra, {capitalDemand}; la mediación, {capitalMediation}; una moción, {capitalMotion}; sanciones nuevas o aumentadas, {capitalSanction}; un cambio de impuestos, {capitalTaxChange}.',

  'codex.blocs.title': 'Bloques',
  'codex.blocs.charter':
    'Un tratado con la cláusula <em>bloque</em> es la carta de una institución permanente: firmarla cuesta {capitalPact} de capital político, dura hasta el fin de la partida o hasta que quede un solo miembro, y sus demás cláusulas valen por igual para todos (defensa mutua, no agresión, consulta, inteligencia, normas comunes, comercio, sanciones). La carta fija quién decide sobre nuevos miembros y sobre todo lo demás (unanimidad, mayoría o peso de las contribuciones), el fondo, su reparto, el mínimo y el mando.',
  'codex.blocs.consultation':
    '<em>Consulta</em>: los miembros ven las respuestas de los demás en una crisis. Una carta es una sola atadura para la Autonomía. En el mantenimiento de pactos un bloque cuenta una vez, sean cuantos sean; la cobertura que se da dentro es un bien público: no se reparte más que sobre el miembro con mayor necesidad.',
  'codex.blocs.fund':
    '<em>Fondo</em>: hasta el {blocFundMost_pct} % de la producción conjunta por turno, repartido por igual, según la producción o según producción × tensión media hacia los de fuera. Se paga después de las demás transferencias; lo que no puede pagarse son atrasos. Un <em>mando integrado</em> gasta cada año el {blocForcesShare_pct} % del fondo en fuerzas comunes ({projectionPrice} por unidad, se desgasta un {forceDepreciation_pct} %), que están en casa de cada miembro por entero, pague quien pague, y acerca las normas comunes {blocInteroperability} puntos por turno.',
  'codex.blocs.floor':
    '<em>Mínimo</em>: hasta el {blocFloorMost_pct} % de la producción para fuerzas, mantenimiento e integración. A quien queda por debajo se le nombra, con {floorCredibility_abs} menos de credibilidad y {floorRelations_abs} de relaciones con cada miembro.',
  'codex.blocs.motions':
    '<em>Mociones</em>: un miembro puede presentar una por turno, por {capitalMotion} de capital político: admitir, expulsar (si son tres o más), sanciones comunes, respaldar a una potencia este turno y {blocDefendTurns} más, cambiar el reparto, pagar a alguien del fondo (como mucho el {aidMost_pct} % de su producción al año), buenos oficios (tensión −{mediateTension_abs} en ambos sentidos, relaciones +{mediateRelations}; quien dirige, si no es una de las dos, gana {mediateRelations} de relaciones con ambas y {mediateCredibility} de credibilidad).',
  'codex.blocs.votes':
    '<em>Votos</em>: los miembros los ven, pueden cambiarse hasta que acabe Planificar y se anuncian a todos en Resolver. El sí debe superar al no; con unanimidad basta un no; el empate rechaza; quien no vota se abstiene; la potencia afectada no vota. El voto ponderado cuenta lo que pagó cada cual y, hasta que alguien pague, la producción.',
  'codex.blocs.joining':
    '<em>Ingreso</em>: una potencia lo solicita proponiendo su propia admisión, o la invita la moción de un miembro y acepta; es miembro desde el turno siguiente y paga {capitalPact}.',
  'codex.blocs.leaving':
    '<em>Salida</em>: como en cualquier tratado. Quien sale o es expulsado (relaciones −{expelRelations_abs} hacia cada miembro) pierde lo que pagó. El fondo de un bloque que acaba va a los últimos miembros.',
  'codex.blocs.leader':
    '<em>Dirección</em>: quien más aporta a un bloque de al menos tres gana {influenceBloc} puntos de Influencia.',

  'codex.sanctions.title': 'Sanciones',
  'codex.sanctions':
    'Una potencia puede imponer sanciones a otra en uno de tres niveles, desde el año en que las ordena hasta que las levanta. Las nuevas o aumentadas cuestan {capitalSanction} de capital político cada una; aliviarlas o levantarlas es gratis. Lo que obliga un tratado o un bloque puede subirse, no bajarse; entre varios cuenta el más alto.',
  'codex.sanctions.trade':
    'El <em>comercio</em> del par conserva lo que dice la tabla. El {sanctionDiversion_pct} % de lo que pierde el destinatario va a quienes no participan, según lo que comercian con él. Los enemigos en guerra no comercian en ningún caso.',
  'codex.sanctions.loss':
    'La <em>producción del destinatario</em> pierde <m>{sanctionLoss_pct} %·Σ(nivel·parte)·√(parte conjunta)</m>, donde las partes son las de su comercio libre que tienen quienes sancionan: juntos, más que la suma de lo que haría cada uno. Quienes sancionan pierden sus propias ganancias de ese comercio.',
  'codex.sanctions.public':
    'Su <em>población</em> cierra filas el primer año (cohesión +{sanctionRally}) y después se cansa: <m>{sanctionFatigue}·Σ(nivel·parte)</m> puntos al año, la mitad si el 1 % de la producción va a resiliencia.',
  'codex.sanctions.standing':
    '<em>Posición</em>: relaciones del destinatario hacia quien sanciona −{sanctionRelations_abs} por cada nivel impuesto, +{sanctionRelations_abs} por cada uno levantado; mientras rigen tienden a −{sanctionRelationsLevel_abs} por nivel, y su tensión a +{sanctionTension} por nivel.',
  'codex.sanctions.treaties':
    '<em>Tratados comerciales</em>: sancionar a un socio comercial rompe ese tratado. Un tratado comercial firmado después pone fin a las sanciones propias a ese socio, lo que hace de levantarlas algo que negociar.',
  'codex.sanctions.demand':
    '<em>Exigencia</em>: quien está bajo sanciones puede exigir su fin. Quien cede levanta las suyas y deja lo que le obliga a ellas.',

  'codex.arms.title': 'Licencias y control de armas',
  'codex.arms.licence':
    'Con una <em>licencia</em>, los conocimientos del dador pasan al receptor: el {licenceFlow_pct} % de su ventaja tecnológica por turno, al precio de {licenceBonds} ataduras para la Autonomía del receptor.',
  'codex.arms.control':
    'El <em>control de armas</em> limita la fuerza de proyección de cada parte a una fracción de su propia producción ({capLeast}–{capMost} %), desde el turno {capFrom} del tratado, y resta {tensionArmsControl} puntos a la tensión a la que tienden. Quien mantiene más del {capTolerance_pct} % por encima del límite hace trampa: cada turno cada socio lo descubre con una probabilidad del {verifyBase_pct} %, {verifyShared_pct} más si ambos comparten inteligencia y {verifySkill} más por cada punto de ventaja en destreza; nunca menos del {detectionLeast_pct} % ni más del {detectionMost_pct}. Quien es descubierto ha roto el tratado a la vista de todos; a quien no, solo se le dice a él.',

  'codex.secrecy.title': 'Tratados secretos',
  'codex.secrecy':
    'Quienes firman un tratado pueden hacerlo secreto; las cartas de bloques, las sanciones y la paz, no. Obliga como cualquier otro, pero solo lo conocen las partes: nadie más lo ve, y no disuade a quien no lo sabe. Si se reclama o se nombra en una crisis, o si una parte lo deja o lo rompe, se comunica a todos.',
  'codex.secrecy.seen':
    'Lo que todos ven sigue siendo cierto: relaciones, tensión, comercio y normas comunes se mueven por lo que rige, secreto o no. Pero las causas que se comunican a todos se basan en lo que todos saben; los pagos de un tratado secreto se comunican a quienes lo conocen; y solo los socios conocidos como tales reprochan a una potencia una ruptura con otros. De dos promesas se reclama la pública. Quien se queda al margen en una crisis, o está atado a ambos bandos, por un tratado secreto debe mostrarlo. Lo que solo un secreto impide queda en nada en secreto, y un cambio de bando acaba con los pactos que el retador conoce. Acabada la partida, todo se muestra.',
  'codex.secrecy.leak':
    'Cada turno toda otra potencia puede descubrirlo, con una probabilidad de <m>{secretLeak_pct} % · destreza/{intelligenceUsual} · cercanía · (100 − la suya)/(100 − {intelligenceUsual})</m>, como mucho {secretLeakMost_pct} %: la cercanía es 1 de lejos y crece cuanto más seguras son sus estimaciones de una parte. Las partes lo notan con una probabilidad de <m>{secretNotice} · la mejor suya/(la mejor suya + la del que mira)</m>. Lo que una descubre lo saben un turno después aquellas con quienes comparte inteligencia. También sacan un secreto a la luz los cables filtrados y un desertor acogido.',
};
