import type { secrecy as english } from '../en/secrecy.ts';
import type { Texts } from '../texts.ts';

export const secrecy: Texts<typeof english> = {
  'compose.secret': 'Le garder secret',
  'compose.secret.what':
    'Seules les parties le voient, jusqu’à ce qu’il fuite, qu’une partie le quitte ou qu’une crise l’invoque. Alors tous peuvent savoir.',
  'secret.mark': 'Secret',
  'secret.kept': 'Il est secret.',
  'secret.known':
    '{count, plural, =0 {À votre connaissance, seules les parties le savent.} one {Découvert jusqu’ici, à votre connaissance, par : {powers}.} other {Découvert jusqu’ici, à votre connaissance, par : {powers}.}}',
  'secret.learned': 'Vous l’avez découvert ; les parties ne le savent peut-être pas.',
  'event.secretLearned':
    '{how, select, unknown {{power} a découvert le traité secret entre {parties} : {clauses}.} intelligence {Les services de {power} découvrent un traité secret entre {parties} : {clauses}.} shared {Les services d’un partenaire révèlent à {power} un traité secret entre {parties} : {clauses}.} other {Des papiers divulgués révèlent à {power} un traité secret entre {parties} : {clauses}.}}',
  'event.secretRevealed':
    '{how, select, left {{by} quitte un traité secret et dit tout : {parties} étaient convenus de {clauses}.} broken {{by} rompt un traité secret et tout se sait : {parties} étaient convenus de {clauses}.} other {Une crise met au jour un traité secret entre {parties} : {clauses}.}}',
  'report.headline.secretLearned': '{power} découvre un traité secret',
  'report.headline.secretRevealed': 'Traité secret mis au jour : {powers}',
  'error.treaty.peace-secret': 'Une paix ne peut être secrète ; rendez le traité public.',
  'reason.coveredBack': 'Ce que {partner} et nous convenons ne regarde personne.',
  'reason.shelterUnseen':
    'Mieux vaut que cela reste entre nous : {power} pourrait l’emporter sur nous avec {oddsPercent, number} % de chances, et n’a pas à le savoir.',
};
