import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': 'Las reglas',
  'codex.lead':
    'Cuando otro Estado se vuelve peligroso hay dos respuestas: <b>crear fuerza en casa</b> (equilibrio interno: industria, ciencia, infraestructura, fuerzas, disponibilidad, cohesión, cuentas sanas) o <b>pedirla prestada fuera</b> (equilibrio externo: pactos, garantías, bloques, bases, inteligencia compartida, ayuda). Cada turno toda potencia hace algo de ambas cosas, y nunca tiene bastante para ninguna.',
  'codex.section': '{number}. {title}',
  'codex.find': 'Buscar en las reglas',
  'codex.find.hint': 'Una palabra o varias, como «pacto tensión». La tecla / trae aquí; Escape borra.',
  'codex.find.found':
    '{count, plural, =0 {Nada contiene esas palabras.} one {Una entrada contiene esas palabras.} other {# entradas contienen esas palabras.}}',
  'codex.find.none': 'Ninguna regla contiene esas palabras',
  'codex.find.none.text': 'Con menos letras se encuentra más. El índice enumera todas las secciones.',
  'codex.scenario': 'Cifras de',
  'codex.scenario.usual': 'las reglas habituales',
  'codex.contents': 'Índice',
  'codex.only': 'Módulo {module}: se juega en {scenarios}.',
  'codex.off': 'No se juega en {scenario}.',
  'codex.howTo': 'Cómo se juega, en breve',
};
