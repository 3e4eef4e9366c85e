import type { secrecy as english } from '../en/secrecy.ts';
import type { Texts } from '../texts.ts';

export const secrecy: Texts<typeof english> = {
  'compose.secret': 'Mantenerlo en secreto',
  'compose.secret.what':
    'Solo lo ven las partes, hasta que se filtra, una lo deja o una crisis recurre a él. Entonces puede saberlo todo el mundo.',
  'secret.mark': 'Secreto',
  'secret.kept': 'Es secreto.',
  'secret.known':
    '{count, plural, =0 {Que sepas, solo lo conocen las partes.} one {Descubierto hasta ahora, que sepas: {powers}.} other {Descubierto hasta ahora, que sepas: {powers}.}}',
  'secret.learned': 'Lo descubriste; puede que las partes no lo sepan.',
  'event.secretLearned':
    '{how, select, unknown {{power} ha descubierto el tratado secreto de {parties}: {clauses}.} intelligence {Los servicios de {power} descubren un tratado secreto de {parties}: {clauses}.} shared {Los servicios de un socio informan a {power} de un tratado secreto de {parties}: {clauses}.} other {Unos papeles filtrados informan a {power} de un tratado secreto de {parties}: {clauses}.}}',
  'event.secretRevealed':
    '{how, select, left {{by} deja un tratado secreto y lo cuenta todo: {parties} habían acordado {clauses}.} broken {{by} rompe un tratado secreto y todo sale a la luz: {parties} habían acordado {clauses}.} other {Una crisis saca a la luz un tratado secreto de {parties}: {clauses}.}}',
  'report.headline.secretLearned': '{power} descubre un tratado secreto',
  'report.headline.secretRevealed': 'Sale a la luz un tratado secreto de {powers}',
  'error.treaty.peace-secret': 'Una paz no puede ser secreta; haz público el tratado.',
  'reason.coveredBack': 'Lo que acordemos con {partner} no es asunto de nadie más.',
  'reason.shelterUnseen':
    'Mejor que quede entre nosotros: {power} podría imponerse sobre nosotros con una probabilidad del {oddsPercent, number} %, y no tiene por qué saberlo.',
};
