import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {
  'codex.words.title': 'Mots',
  'codex.word.power': 'puissance',
  'codex.word.power.what': 'un État en jeu, dirigé par un siège',
  'codex.word.region': 'région',
  'codex.word.region.what':
    'un morceau de la carte tenu par une puissance, avec population, terrain et voisins par terre et par mer ; le terrain neutre n’est à personne et ne fait que commercer',
  'codex.word.seat': 'siège',
  'codex.word.seat.what': 'qui dirige une puissance : une personne, un rival IA, ou encore personne',
  'codex.word.turn': 'tour',
  'codex.word.turn.what':
    'un an : planifier, une crise si une exigence est posée ou un incident survenu, puis résoudre',
  'codex.word.credibility': 'crédibilité',
  'codex.word.credibility.what': '0–100 : combien les autres croient qu’une puissance tient ses promesses',
  'codex.word.cohesion': 'cohésion',
  'codex.word.cohesion.what': '0–100 : cohérence politique et résilience intérieures',
  'codex.word.relations': 'relations, tension',
  'codex.word.relations.what':
    'combien une puissance en apprécie une autre (−100…100), combien elle la craint (0…100) ; chacune a son propre sens',
  'codex.word.capability': 'part de capacité',
  'codex.word.capability.what': 'la part d’une puissance dans la capacité composite du système (section 9)',
  'codex.word.module': 'module',
  'codex.word.module.what': 'un élément de règles avec ou sans lequel se joue un scénario',

  'codex.turn.title': 'Par tour',
  'codex.turn.plan':
    '<b>Planifier.</b> Tous à la fois : fixer le budget, discuter, proposer des traités, contre-offrir, signer, refuser, quitter, déposer des motions et voter dans les blocs, prendre ou lever des sanctions, répondre à un événement, et poser au plus une exigence. Ce qui est préparé peut être annulé jusqu’au verrouillage ; on peut déverrouiller jusqu’à la fin de la phase. Offres, signatures, motions, votes et discussion restent ouverts une fois verrouillé. La phase finit quand tous les sièges ont verrouillé, ou quand le temps est écoulé ; ce qui est préparé est alors exécuté. Un siège qui n’a rien préparé répète son dernier budget.',
  'codex.turn.crisis':
    '<b>Crise</b>, seulement si une exigence est posée ou un incident survenu. <em>Répondre</em> : la cible cède ou tient bon ; chaque garant honore, aide à demi ou abandonne ; les autres peuvent prendre parti, offrir leur médiation ou rester en dehors. Nul ne voit d’abord la réponse d’un autre, sauf les partenaires d’un traité de consultation. <em>Décider</em> : le demandeur, voyant les réponses, recule, accepte un règlement par médiation, ou attaque.',
  'codex.turn.resolve':
    '<b>Résoudre.</b> Une suite fixe (section 10) fait l’année suivante et une liste d’événements ; le rapport s’écrit à partir des seuls événements.',
  'codex.turn.away.title': 'Qui est absent',
  'codex.turn.away':
    'Un siège dont le joueur est absent est tenu par un intérimaire : dernier budget, pas de nouveaux traités, ni exigences, ni motions, ni votes, ses sanctions telles quelles, la première façon de répondre à un événement, et ses instructions permanentes (aider à demi, à défaut). Une cible qui se tait tient bon ; un demandeur qui se tait recule.',
  'codex.turn.length':
    'Une partie dure autant de tours que dit le scénario, ou de {turnsLeast} à {turnsMost} au choix de l’hôte ; l’horloge est aussi à l’hôte, ou il n’y en a pas.',
  'codex.orders.title': 'Tous les ordres',
  'codex.orders.lead':
    'Tout ce qu’un siège peut faire. Ce qui est refusé revient avec une raison et une issue, calculées sur ce que le siège peut savoir. Un ordre d’un module non joué dans la partie est refusé.',
  'codex.modules.title': 'Modules',
  'codex.modules.lead':
    'Des éléments de règles avec ou sans lesquels se joue un scénario. Sans un module, rien de lui n’a lieu.',
  'codex.modules.all': 'tous les scénarios',
  'codex.modules.none': 'aucun scénario livré à ce jour',
  'codex.overrides.title': 'Chiffres que changent les scénarios',
  'codex.overrides.lead':
    'Un scénario peut fixer ses propres chiffres, pour que distances du globe, tours courts ou rivaux nombreux tombent juste ; ceux-ci le font. Les noms sont ceux de <m>shared/model/constants.ts</m>.',
  'codex.overrides.one': '{name} {value} (d’ordinaire {usual})',
  'codex.overrides.none': 'aucun',

  'codex.power.title': 'Une puissance',
  'codex.power':
    'Chez elle : industrie, technologie, infrastructures, cohésion, dette nette, intégration civil–militaire et, si les biens stratégiques se jouent, ce qu’elle en produit et ses stocks. Défense : force territoriale (défend le sol), force de projection (porte au dehors), état de préparation. Au dehors : renseignement, 0–100. Rang : crédibilité, capital politique. L’argent se compte en millions entiers et n’apparaît ni ne disparaît jamais : tout versement a un payeur et un receveur, les comptes de chaque année s’équilibrent au million.',
  'codex.power.start':
    'Les chiffres de départ sont ceux du scénario, avec leurs sources. L’industrie vaut {startIndustryPerOutput} et les infrastructures {startInfrastructurePerOutput} années de production ; si le scénario ne dit rien d’autre, le renseignement est à {intelligenceUsual} et la tension à {tensionFloor}. Chaque puissance commence avec {startCapital} de capital politique.',

  'codex.resolve.title': 'Résoudre, dans cet ordre',
  'codex.resolve':
    'motions des blocs comptées → traités en vigueur → crises → sanctions → biens stratégiques (selon le commerce de l’an passé, qui montre ce qui vient d’être coupé) → commerce → transferts → budget → croissance → forces → maîtrise des armements → forces communes et planchers des blocs → guerres → rang (relations, tension, crédibilité, cohésion, capital politique) → événements de l’année → indices, parts et fin → traités caducs → fuites de secrets → estimations pour l’année suivante. Chaque étape émet des événements qui nomment cause et effet, chiffres à l’appui.',

  'codex.rivals.title': 'Rivaux',
  'codex.rivals':
    'Chaque rival suit une doctrine, un jeu de poids sur une politique commune à tous. Ils voient ce que voit leur siège et rien de plus, et n’ont aucun bonus. Chaque offre, refus, exigence, motion, vote et réponse porte ses raisons avec leurs chiffres. D’eux-mêmes, ils offrent des pactes de {pactDuration} tours avec un préavis de {pactNotice}.',
  'codex.levels': 'Un rival joue à l’un de trois niveaux, qui ne diffèrent que par sa façon de penser.',
  'codex.mistakes': 'Un débutant commet ces erreurs, que la théorie signale chacune.',
};
