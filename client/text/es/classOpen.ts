import type { classOpen as english } from '../en/classOpen.ts';
import type { Texts } from '../texts.ts';

export const classOpen: Texts<typeof english> = {
  'teach.title': 'Abrir una clase',
  'teach.lead':
    'Una clase que marcha sola: los estudiantes entran con un código, juegan en mundos paralelos, y el balance final tiene su tiempo asegurado. Sin cuentas, ni para ti ni para ellos.',
  'teach.lesson': 'Qué clase',
  'teach.lesson.minutes': '{lessons, plural, =1 {} one {# × } other {# × }}{minutes} min',
  'teach.lesson.players': 'de {least} a {most} estudiantes por mundo',
  'teach.lesson.turns': '{scenario}, {turns} turnos',
  'teach.lesson.practice': 'con un turno de práctica',
  'teach.lesson.own': 'Otra',
  'teach.lesson.own.topic': 'Elige tú el escenario y los turnos.',
  'teach.scenario': 'Escenario',
  'teach.turns': 'Turnos',
  'teach.name': 'Nombre de la clase',
  'teach.name.hint': 'Lo ven tus estudiantes. Por ejemplo: Relaciones Internacionales 204.',
  'teach.roster': 'Nombres, uno por línea',
  'teach.roster.hint':
    'Pega una lista o un CSV; se lee la primera columna. Valen seudónimos: el nombre visible es todo lo que se guarda de cada estudiante. Sin lista, quien tenga el código entra con un nombre propio.',
  'teach.roster.count': '{count, plural, =0 {Aún no hay nombres} one {Un nombre} other {# nombres}}',
  'teach.roster.fill': 'Sugerir {count} seudónimos',
  'teach.rosterOnly': 'Solo entran los nombres de la lista',
  'teach.worlds': 'Mundos',
  'teach.worlds.hint':
    '{students, plural, =0 {Cada uno acoge a {seats} estudiantes.} one {# estudiante en mundos de {seats} puestos.} other {# estudiantes en mundos de {seats} puestos.}}',
  'teach.worlds.tooFew':
    'Son {seats} puestos para {students} estudiantes. {missing} se quedarían sin él: añade mundos o comparte puestos.',
  'teach.leaders': 'Quién dirige una potencia',
  'teach.leaders.1': 'Una persona',
  'teach.leaders.2': 'Dos',
  'teach.leaders.3': 'Tres',
  'teach.leaders.4': 'Un gabinete de cuatro',
  'teach.leaders.hint.1': 'Cada cual decide por su cuenta. Lo mejor para una primera clase.',
  'teach.leaders.hint.more':
    'Un gabinete: cada cual prepara lo que toca a su cargo, y una exigencia, un ataque o un tratado roto necesitan dos llaves.',
  'teach.seating': 'Puestos',
  'teach.seating.dealt': 'Por sorteo',
  'teach.seating.choose': 'A elección',
  'teach.bell': 'La campana suena a las',
  'teach.bell.hint':
    'Los turnos se ajustan para que el último acabe antes del balance final, y este conserva su tiempo.',
  'teach.bell.plan':
    '{turns, plural, one {Un turno} other {# turnos}} de unos {minutes} min y luego {debrief} min de balance final.',
  'teach.bell.short': 'Falta tiempo para los {wanted} turnos: se jugarán {turns}.',
  'teach.bell.none': 'Sin campana: tú acabas las fases.',
  'teach.open': 'Abrir la clase',
  'teach.opening': 'Abriendo la clase',
  'teach.open.noName': 'pon nombre a la clase',
  'teach.next': 'Después verás tu consola, que dice qué hacer, y la página para la pared.',
  'teach.yours': 'Tus clases en este navegador',
  'teach.yours.line': 'último uso {when}',
  'teach.yours.open': 'Abrir la consola',
  'teach.privacy': 'Qué se guarda y por cuánto tiempo',

  'preset.duel45.topic': 'Una amenaza, dos caminos: una primera clase para grupos pequeños',
  'preset.duel45.plan': 'El Duelo es lo bastante pequeño para entenderse en un minuto y jugarse hasta el final.',
  'preset.concert45.topic': 'Equilibrio interno y externo en una clase',
  'preset.concert45.plan': 'Seis potencias, una de ellas en ascenso. Cada cual dirige una.',
  'preset.concert75.topic': 'Equilibrio, alianzas y credibilidad, con gabinetes',
  'preset.concert75.plan':
    'Lo bastante larga para que las alianzas se pongan a prueba. Dos estudiantes comparten potencia.',
  'preset.concert90.topic': 'Lo mismo en dos clases, con un descanso en medio',
  'preset.concert90.plan': 'La clase se detiene a la mitad, lo comenta en casa y sigue como estaba.',
  'preset.europe75.topic': 'Europa antes de 1914: alianzas que atan',
  'preset.europe75.plan': 'Diez potencias con tratados en vigor. Para clases que ya conocen el juego.',
};
