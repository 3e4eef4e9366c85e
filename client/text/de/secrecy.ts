import type { secrecy as english } from '../en/secrecy.ts';
import type { Texts } from '../texts.ts';

export const secrecy: Texts<typeof english> = {
  'compose.secret': 'Geheim halten',
  'compose.secret.what':
    'Nur die Parteien sehen ihn, bis er durchsickert, eine Partei ihn verlässt oder eine Krise ihn ruft. Dann können es alle erfahren.',
  'secret.mark': 'Geheim',
  'secret.kept': 'Er ist geheim.',
  'secret.known':
    '{count, plural, =0 {Soweit du weißt, kennen ihn nur die Parteien.} one {Soweit du weißt, bisher entdeckt von {powers}.} other {Soweit du weißt, bisher entdeckt von {powers}.}}',
  'secret.learned': 'Du hast ihn entdeckt; die Parteien wissen es vielleicht nicht.',
  'event.secretLearned':
    '{how, select, unknown {{power} hat den Geheimvertrag von {parties} entdeckt: {clauses}.} intelligence {Die Dienste von {power} entdecken einen Geheimvertrag von {parties}: {clauses}.} shared {Dienste eines Partners melden {power} einen Geheimvertrag von {parties}: {clauses}.} other {Durchgesickerte Papiere verraten {power} einen Geheimvertrag von {parties}: {clauses}.}}',
  'event.secretRevealed':
    '{how, select, left {{by} verlässt einen Geheimvertrag und sagt alles: {parties} hatten vereinbart: {clauses}.} broken {{by} bricht einen Geheimvertrag, und alles kommt heraus: {parties} hatten vereinbart: {clauses}.} other {Eine Krise bringt einen Geheimvertrag von {parties} ans Licht: {clauses}.}}',
  'report.headline.secretLearned': '{power} entdeckt einen Geheimvertrag',
  'report.headline.secretRevealed': 'Ein Geheimvertrag von {powers} kommt ans Licht',
  'error.treaty.peace-secret': 'Ein Frieden kann nicht geheim sein; mach den Vertrag öffentlich.',
  'reason.coveredBack': 'Was {partner} und wir vereinbaren, geht sonst niemanden an.',
  'reason.shelterUnseen':
    'Es bleibt besser unter uns: {power} könnte mit einer Chance von {oddsPercent, number} % über uns siegen und muss es nicht wissen.',
};
