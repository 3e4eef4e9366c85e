import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {
  'sanctions.level.0': 'Aucune',
  'sanctions.level.1': 'Droits de douane',
  'sanctions.level.2': 'Finance',
  'sanctions.level.3': 'Embargo',
  'sanctions.title': 'Sanctions',
  'sanctions.lead':
    'Elles coupent aussitôt le commerce entre vous et coûtent de la production à la cible : plus qu’en proportion si beaucoup s’y joignent. Vous perdez votre propre part de ce commerce.',
  'sanctions.on': 'Contre qui',
  'sanctions.level': 'Niveau',
  'sanctions.today': 'Aujourd’hui : {level, select, 0 {aucune} 1 {douane} 2 {finance} other {embargo}}.',
  'sanctions.bound':
    'Un traité ou un bloc vous lie au moins à ceci : {level, select, 1 {douane} 2 {finance} other {embargo}}.',
  'sanctions.cost.them': 'Coût par tour pour {power}',
  'sanctions.cost.us': 'Coût par tour pour vous',
  'sanctions.cost.output': '{amount} de production, soit {percent}',
  'sanctions.cost.outputGain': '{amount} de production regagnés',
  'sanctions.cost.trade': 'commerce avec tous : {amount}',
  'sanctions.cost.money': 'commerce avec tous : {amount} ; recettes et consommateurs : {money}',
  'sanctions.cost.share': 'Les auteurs réunis tiendraient {percent} de son commerce.',
  'sanctions.price': 'Capital politique : {price}',
  'sanctions.price.free': 'Sans coût en capital politique.',
  'sanctions.breaks':
    'Vous avez promis le commerce à {power}. Ceci rompt votre traité : crédibilité {credibility}, relations {relations}.',
  'sanctions.war': 'Vous êtes en guerre avec {power} et n’échangez rien ; ceci ne compterait qu’après la paix.',
  'sanctions.draft': 'Préparer',
  'sanctions.drafting': 'Préparation',
  'sanctions.drafted':
    'Préparé : {power}, {level, select, 0 {levées} 1 {douane} 2 {finance} other {embargo}} dès ce tour.',
  'sanctions.takeBack': 'Reprendre',
  'sanctions.fault': 'Rien n’a été préparé. {reason}',
  'sanctions.none': 'Personne n’est sous sanctions.',
  'sanctions.inForce': 'En vigueur',
  'sanctions.row':
    '{from} contre {target} : {level, select, 1 {douane} 2 {finance} other {embargo}}, depuis le tour {since}',
  'sanctions.row.bound': 'par traité',
  'sanctions.fact.under': 'Sous sanctions de {powers}',
  'sanctions.fact.by': 'Sanctionne {powers}',

  'clause.sanctions': 'sanctions',
  'clause.what.sanctions': 'Toutes les parties sanctionnent un tiers.',
  'terms.sanctions':
    '{parties, plural, =2 {Les deux sanctionnent {power}} one {Tous sanctionnent {power}} other {Tous sanctionnent {power}}} au moins à ce niveau : {level, select, 1 {douane} 2 {finance} other {embargo}}.',
  'compose.field.sanctioned': 'Qui est protégé',
  'compose.field.level': 'Au moins',

  'demand.endSanctions': 'Fin des sanctions',
  'demand.endSanctions.headline': '{power} exige que {target} lève ses sanctions',
  'demand.endSanctions.what':
    '{target} lève ses sanctions contre le demandeur, quitte ce qui l’y oblige, et n’en prend pas de nouvelles pendant six tours.',
  'war.aim.endSanctions': 'sanctions',

  'game.capital.reserved.sanctions': 'Sanctions nouvelles ou relevées',

  'event.sanctionImposed':
    '{from} {was, select, 0 {prend des sanctions} other {durcit ses sanctions}} contre {target} : {level, select, 1 {douane} 2 {finance} other {embargo}}.',
  'event.sanctionLifted':
    '{from} {level, select, 0 {lève ses sanctions contre {target}} 1 {ramène ses sanctions contre {target} à la douane} other {ramène ses sanctions contre {target} à la finance}}.',
  'event.sanctionBit':
    'Les sanctions coûtent à {target} {output} de production et {trade} de commerce ; {senders} tiennent {share} de son commerce.',
  'report.headline.sanctions': '{power} sous sanctions',
  'report.headline.sanctionsLifted': '{power} allège ses sanctions contre {target}',

  'factor.sanctions': 'Sanctions',
  'factor.supply': 'Pénurie de biens stratégiques',
  'factor.sanctionImposed': 'Sanctions prises',
  'factor.sanctionLifted': 'Sanctions levées',
  'factor.sanctionRally': 'Union contre les sanctions',
  'factor.sanctionFatigue': 'Années sous sanctions',

  'error.sanction.self': 'Une puissance ne peut se sanctionner elle-même. Choisissez-en une autre.',
  'error.sanction.unknown-target': 'Cette puissance n’est pas dans la partie. Choisissez dans la liste.',
  'error.sanction.pledged':
    'Vous avez cédé à {power} et promis de ne plus le sanctionner. Vous le pourrez à nouveau au tour {turn}, ou en guerre.',
  'error.treaty.sanctions-pledged':
    '{power} a cédé à {other} et promis de renoncer aux sanctions ; possible à nouveau au tour {turn}.',
  'error.sanction.bound':
    'Un traité ou un bloc vous lie à davantage : niveau {level} contre {power}. Quittez-le d’abord, ou gardez le niveau.',
  'error.demand.no-sanctions': '{power} n’a pas de sanctions contre vous. Exigez autre chose.',
  'error.treaty.sanctions-target':
    'Un engagement de sanctions vise une puissance qui n’y est pas partie. Choisissez une autre cible.',
  'error.treaty.sanctions-secret':
    'Des sanctions ne peuvent être secrètes. Rendez le traité public, ou ôtez la clause.',
  'error.treaty.sanctions-trade': '{power} a promis le commerce à {other}. Des sanctions rompront ce traité.',

  'reason.sanctionThreat': '{power} nous menace et l’emporterait sur nous avec {oddsPercent, number} % de chances.',
  'reason.sanctionAggressor': '{power} mène une guerre d’agression. Il doit le sentir.',
  'reason.sanctionBites': 'Cela coûterait à {power} {percent, number, ::.0} % de sa production.',
  'reason.sanctionTogether':
    'D’autres sanctionnent déjà {power} : ensemble, nous tenons {percent, number} % de son commerce.',
  'reason.sanctionOwnCost': 'Cela nous coûte un commerce valant {percent, number, ::.0} % de notre production.',
  'reason.sanctionCalm': '{power} ne nous menace plus comme avant.',
  'reason.sanctionConcession': '{power} a trouvé un accord avec nous.',
  'reason.sanctionsEase':
    'Cela met fin aux sanctions de {partner}, qui nous coûtent {percent, number, ::.0} % de notre production.',
};
