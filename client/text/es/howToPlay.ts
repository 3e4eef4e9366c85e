import type { howToPlay as english } from '../en/howToPlay.ts';
import type { Texts } from '../texts.ts';

export const howToPlay: Texts<typeof english> = {
  'how.title': 'Cómo se juega',
  'how.lead': 'Diriges una potencia entre otras. Alguien crece más deprisa de lo que conviene. Tienes unos diez años.',
  'how.turn.title': 'Un turno es un año',
  'how.turn.plan':
    '<b>Planificar.</b> Todos a la vez: reparte el presupuesto, conversa, propón y firma tratados y, si hace falta, presenta una exigencia o amenaza. Después, fija. Puedes soltar hasta que acabe la fase; lo que esté en borrador al agotarse el reloj es lo que haces.',
  'how.turn.crisis': '<b>Crisis</b>, solo si alguien presentó una exigencia. Un reloj corto, tres pasos.',
  'how.turn.resolve': '<b>Resolver.</b> Transcurre el año. Nadie tiene que esperarlo.',
  'how.turn.report': '<b>Informe.</b> Qué pasó, por qué y qué cambió. Después, de nuevo Planificar.',
  'how.roads.title': 'Dos caminos a la seguridad',
  'how.roads.home':
    '<b>Fuerza en casa</b>: industria, ciencia, infraestructura, fuerzas, cohesión. Lenta y segura, y solo tuya. Cuesta dinero cada año, cada paso más compra menos, y las fuerzas que llegan fuera alarman a los vecinos.',
  'how.roads.abroad':
    '<b>Fuerza prestada de fuera</b>: pactos, garantías, bases, bloques, comercio, préstamos. Rápida y barata. Pero vale lo que valgan la palabra y el alcance de tu socio, puede arrastrarte a disputas ajenas y cuesta libertad de acción.',
  'how.roads.both':
    'La mayoría recorre ambos y nunca tiene bastante de ninguno. La pestaña Balance muestra, para cada rival, tus probabilidades <b>en solitario</b>, <b>con aliados que cumplen su palabra</b> y <b>según lo creíbles que sean</b>. Es la página más útil del juego.',
  'how.money.title': 'Dinero y capital político',
  'how.money.budget':
    'Los impuestos llenan el presupuesto; primero se pagan los servicios públicos y los intereses de la deuda, y el resto lo repartes tú. Puedes gastar más de lo que tienes. Entonces crece la deuda, y con ella los intereses, y pasado un tope una crisis fiscal recorta por ti.',
  'how.money.capital':
    'Los tratados, mociones, sanciones y exigencias cuestan <b>capital político</b>, que vuelve despacio, y más deprisa donde el país está cohesionado. Mantener muchas promesas a la vez cuesta algo cada año.',
  'how.index.title': 'Cuatro cifras',
  'how.index.security':
    '<b>Seguridad</b>: lo probable que es que los rivales se impongan sobre ti, dadas la tensión y la ayuda con que puedes contar.',
  'how.index.prosperity': '<b>Prosperidad</b>: lo que la gente puede consumir, comparado con el comienzo.',
  'how.index.autonomy':
    '<b>Autonomía</b>: lo poco que depende de otros: comercio, deuda, armas, bases, promesas que atan.',
  'how.index.influence':
    '<b>Influencia</b>: que te crean, dirigir bloques, proteger a socios, ganar o arreglar disputas.',
  'how.index.score':
    'La puntuación es su media a lo largo de los años, con más peso los últimos, comparada con lo que logra alguien capaz desde tu puesto. Así puede ganar una potencia pequeña. Si una potencia llega a tener casi la mitad de toda la capacidad durante dos años seguidos, la partida acaba en su hegemonía y casi todos los demás pierden.',
  'how.crisis.title': 'Cuando se presenta una exigencia',
  'how.crisis.respond':
    '<b>Responder.</b> El destinatario cede o se mantiene; cada garante cumple, cumple a medias o abandona; los demás toman partido, ofrecen mediar o se quedan fuera. Todos a la vez, sin verse.',
  'how.crisis.decide':
    '<b>Decidir.</b> El retador ve las respuestas y entonces se echa atrás, acepta un arreglo o ataca.',
  'how.crisis.after':
    '<b>Guerra o paz.</b> Las guerras duran, cuestan a ambos bandos y cansan a la población. Una capital nunca está en juego: nadie queda fuera de la partida.',
  'how.crisis.word':
    'Cumplir una promesa te hace creíble. Cumplir a medias cuesta un poco, abandonar a un socio cuesta mucho, y todos los demás socios toman nota. Dejar un tratado con preaviso es barato; romperlo, no.',
  'how.first.title': 'Un primer turno que funciona',
  'how.first.one': 'Abre Balance y busca al rival que más te preocupa.',
  'how.first.two': 'En Presupuesto, elige una plantilla y desplaza un poco hacia lo que te falta.',
  'how.first.three':
    'En Tratados, pide un pacto de defensa a alguien que tema al mismo rival. Si la respuesta es no, viene con razones.',
  'how.first.four': 'Fija y lee el informe: allí cada cifra dice qué la movió.',
  'how.rules': 'Todas las reglas, todas las cifras y lo que cambia cada escenario:',
  'how.back': 'Al inicio',
};
