import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {
  'codex.words.title': 'Palabras',
  'codex.word.power': 'potencia',
  'codex.word.power.what': 'un Estado en juego, dirigido por un puesto',
  'codex.word.region': 'región',
  'codex.word.region.what':
    'una pieza del mapa que pertenece a una potencia, con población, terreno y vecinas por tierra y mar; el terreno neutral no es de nadie y solo comercia',
  'codex.word.seat': 'puesto',
  'codex.word.seat.what': 'quien dirige una potencia: una persona, un rival de IA o nadie todavía',
  'codex.word.turn': 'turno',
  'codex.word.turn.what': 'un año: Planificar, una Crisis si hay una exigencia o un incidente, y después Resolver',
  'codex.word.credibility': 'credibilidad',
  'codex.word.credibility.what': '0–100: hasta qué punto creen los demás que una potencia cumple sus promesas',
  'codex.word.cohesion': 'cohesión',
  'codex.word.cohesion.what': '0–100: coherencia política y resistencia en casa',
  'codex.word.relations': 'relaciones, tensión',
  'codex.word.relations.what':
    'cuánto agrada a una potencia otra (−100…100), cuánto la teme (0…100); cada una tiene su propia dirección',
  'codex.word.capability': 'parte de la capacidad',
  'codex.word.capability.what': 'la parte de una potencia en la capacidad compuesta del sistema (sección 9)',
  'codex.word.module': 'módulo',
  'codex.word.module.what': 'una parte de las reglas con la que un escenario se juega o no',

  'codex.turn.title': 'Un turno',
  'codex.turn.plan':
    '<b>Planificar.</b> Todos a la vez: fijar el presupuesto, conversar, proponer tratados, contraofertar, firmar, rechazar, dejar, presentar mociones y votar en bloques, imponer o levantar sanciones, afrontar un suceso y presentar como mucho una exigencia. Lo que está en borrador puede deshacerse hasta que se fija; lo fijado puede soltarse hasta que acabe la fase. Ofertas, firmas, mociones, votos y conversación siguen abiertos una vez fijado. Planificar acaba cuando todos los puestos han fijado o cuando se agota el reloj; entonces se hace lo que esté en borrador. Un puesto sin borrador repite su último presupuesto.',
  'codex.turn.crisis':
    '<b>Crisis</b>, solo si hay una exigencia o ha ocurrido un incidente. <em>Responder</em>: el destinatario cede o se mantiene; cada garante cumple, cumple a medias o abandona; los demás pueden apoyar a un bando, ofrecer mediación o quedarse fuera. Nadie ve antes la respuesta de otro, salvo los socios de un tratado de consulta. <em>Decidir</em>: el retador, a la vista de las respuestas, se echa atrás, acepta un arreglo mediado o ataca.',
  'codex.turn.resolve':
    '<b>Resolver.</b> Una secuencia fija (sección 10) produce el año siguiente y una lista de sucesos; el informe se escribe solo a partir de ellos.',
  'codex.turn.away.title': 'Quien está ausente',
  'codex.turn.away':
    'El puesto de un jugador ausente lo lleva un suplente: último presupuesto, ningún tratado nuevo, ni exigencias, ni mociones, ni votos; sus sanciones como estaban, la primera forma de afrontar un suceso y sus instrucciones permanentes (cumplir a medias, si no dejó ninguna). Un destinatario que no dice nada se mantiene; un retador que no dice nada se echa atrás.',
  'codex.turn.length':
    'Una partida dura los turnos que diga el escenario, o de {turnsLeast} a {turnsMost} según quiera el anfitrión; también el reloj es suyo, o no lo hay.',
  'codex.orders.title': 'Todas las órdenes',
  'codex.orders.lead':
    'Todo lo que puede hacer un puesto. Lo que se rechaza vuelve con un motivo y una salida, calculados con lo que el puesto puede saber. Se rechaza toda orden de un módulo sin el que se juega la partida.',
  'codex.modules.title': 'Módulos',
  'codex.modules.lead':
    'Partes de las reglas con las que un escenario se juega o no. Sin un módulo, nada de él ocurre.',
  'codex.modules.all': 'todos los escenarios',
  'codex.modules.none': 'ningún escenario incluido por ahora',
  'codex.overrides.title': 'Cifras que cambian los escenarios',
  'codex.overrides.lead':
    'Un escenario puede fijar cifras propias para que salgan bien las distancias del globo, los turnos cortos o los muchos rivales; estos lo hacen. Los nombres son los de <m>shared/model/constants.ts</m>.',
  'codex.overrides.one': '{name} {value} (habitual: {usual})',
  'codex.overrides.none': 'ninguna',

  'codex.power.title': 'Una potencia',
  'codex.power':
    'En casa: industria, tecnología, infraestructura, cohesión, deuda neta, integración civil-militar y, donde se juegan bienes estratégicos, lo que produce y almacena de ellos. Defensa: fuerza territorial (defiende el suelo propio), fuerza de proyección (llega fuera), disponibilidad. Fuera: inteligencia, 0–100. Posición: credibilidad, capital político. El dinero se cuenta en millones enteros y nunca aparece ni desaparece: todo pago tiene quien paga y quien cobra, y las cuentas de cada año cuadran al millón.',
  'codex.power.start':
    'Las cifras iniciales son las del escenario, con sus fuentes. La industria vale {startIndustryPerOutput} y la infraestructura {startInfrastructurePerOutput} años de producción; si el escenario no dice otra cosa, la inteligencia es {intelligenceUsual} y la tensión {tensionFloor}. Toda potencia empieza con {startCapital} de capital político.',

  'codex.resolve.title': 'Resolver, en este orden',
  'codex.resolve':
    'se cuentan las mociones de los bloques → entran en vigor los tratados → crisis → sanciones → bienes estratégicos (según el comercio del año anterior, que muestra lo recién cortado) → comercio → transferencias → presupuesto → crecimiento → fuerzas → control de armas → fuerzas comunes y mínimos de los bloques → guerras → posición (relaciones, tensión, credibilidad, cohesión, capital político) → sucesos del año → índices, partes y final → expiran tratados → se filtran secretos → estimaciones para el año siguiente. Cada paso emite sucesos que nombran causa y efecto con cifras.',

  'codex.rivals.title': 'Rivales',
  'codex.rivals':
    'Cada rival sigue una doctrina, un conjunto de pesos sobre una política común a todos. Ven lo que su puesto puede ver y nada más, y no reciben ventajas. Cada oferta, negativa, exigencia, moción, voto y respuesta lleva sus razones con las cifras en que se apoyan. Por iniciativa propia ofrecen pactos de {pactDuration} turnos con un preaviso de {pactNotice}.',
  'codex.levels': 'Un rival juega en uno de tres niveles, que difieren en cómo piensa y en nada más.',
  'codex.mistakes': 'Un principiante comete estos errores, de los que la teoría avisa.',
};
