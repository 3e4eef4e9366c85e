import type { mistakes as english } from '../en/mistakes.ts';
import type { Texts } from '../texts.ts';

export const mistakes: Texts<typeof english> = {
  'mistake.countsHeads': 'Cuenta cabezas',
  'mistake.countsHeads.does': 'toma al pie de la letra toda promesa de ayuda.',
  'mistake.countsHeads.against':
    'Lo que cuenta es la ayuda creíble: una promesa vale lo que valgan la palabra, el alcance y las fuerzas libres de quien la hace (disuasión ampliada).',
  'mistake.forgetsOthers': 'Olvida a los demás',
  'mistake.forgetsOthers.does': 'sopesa una exigencia solo contra el destinatario.',
  'mistake.forgetsOthers.against':
    'Los demás hacen contrapeso a quien amenaza a uno de ellos (equilibrio de amenazas).',
  'mistake.spendsOnShow': 'Gasta en ostentación',
  'mistake.spendsOnShow.does': 'pone lo más posible en fuerza que se vea desde fuera.',
  'mistake.spendsOnShow.against':
    'Lo que puede atacar alarma a los vecinos, que se arman a su vez; lo que solo defiende, no (dilema de seguridad).',
  'mistake.forgetsUpkeep': 'Olvida el mantenimiento',
  'mistake.forgetsUpkeep.does': 'compra fuerzas y no tiene dinero para mantenerlas listas.',
  'mistake.forgetsUpkeep.against':
    'Las fuerzas combaten según su disponibilidad, no según su número (equilibrio interno).',
  'mistake.livesForToday': 'Vive al día',
  'mistake.livesForToday.does': 'se endeuda en paz y deja esperar a la ciencia y las obras.',
  'mistake.livesForToday.against':
    'La fuerza en casa crece despacio, y la deuda paga intereses (cañones o mantequilla).',
  'mistake.bearsGrudges': 'Guarda rencor',
  'mistake.bearsGrudges.does': 'no firma nada con quien le presentó hace poco una exigencia.',
  'mistake.bearsGrudges.against':
    'Los intereses duran y las disputas pasan: el rival de ayer puede ser quien frene al de hoy.',
  'mistake.signsAnything': 'Lo firma todo',
  'mistake.signsAnything.does': 'no pregunta a qué disputas ajenas lleva un tratado ni qué ata.',
  'mistake.signsAnything.against':
    'Un aliado puede arrastrar a sus guerras (atrapamiento), y las ataduras cuestan autonomía.',
  'mistake.neverHedges': 'No hace nada a medias',
  'mistake.neverHedges.does': 'cumple o abandona, cede o se atreve, según quién parezca más fuerte.',
  'mistake.neverHedges.against': 'Cuando nadie sabe cómo acabará, una puerta abierta vale su precio (cobertura).',
};
