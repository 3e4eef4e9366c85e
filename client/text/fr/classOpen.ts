import type { classOpen as english } from '../en/classOpen.ts';
import type { Texts } from '../texts.ts';

export const classOpen: Texts<typeof english> = {
  'teach.title': 'Ouvrir une classe',
  'teach.lead':
    'Une séance qui se mène seule : les étudiants entrent par un code, jouent dans des mondes parallèles, et le débriefing garde son temps. Sans compte, ni pour vous ni pour eux.',
  'teach.lesson': 'Quelle séance',
  'teach.lesson.minutes': '{lessons, plural, =1 {} one {# × } other {# × }}{minutes} min',
  'teach.lesson.players': '{least} à {most} étudiants par monde',
  'teach.lesson.turns': '{scenario}, {turns} tours',
  'teach.lesson.practice': 'avec un tour d’essai',
  'teach.lesson.own': 'Une autre',
  'teach.lesson.own.topic': 'Choisissez vous-même scénario et tours.',
  'teach.scenario': 'Scénario',
  'teach.turns': 'Tours',
  'teach.name': 'Nom de la classe',
  'teach.name.hint': 'Vos étudiants le voient. Par exemple : Relations internationales 204.',
  'teach.roster': 'Noms, un par ligne',
  'teach.roster.hint':
    'Collez une liste ou un CSV ; la première colonne est lue. Des pseudonymes conviennent : un nom affiché est tout ce qui est gardé d’un étudiant. Sans liste, quiconque a le code entre sous un nom de son choix.',
  'teach.roster.count': '{count, plural, =0 {Pas encore de noms} one {Un nom} other {# noms}}',
  'teach.roster.fill': 'Proposer {count} pseudonymes',
  'teach.rosterOnly': 'Seuls entrent les noms de la liste',
  'teach.worlds': 'Mondes',
  'teach.worlds.hint':
    '{students, plural, =0 {Chacun accueille {seats} étudiants.} one {# étudiant dans des mondes de {seats} sièges.} other {# étudiants dans des mondes de {seats} sièges.}}',
  'teach.worlds.tooFew':
    'Cela fait {seats} sièges pour {students} étudiants. {missing} n’en auraient pas : ajoutez des mondes ou partagez des sièges.',
  'teach.leaders': 'Qui dirige une puissance',
  'teach.leaders.1': 'Un dirigeant',
  'teach.leaders.2': 'Deux',
  'teach.leaders.3': 'Trois',
  'teach.leaders.4': 'Un cabinet de quatre',
  'teach.leaders.hint.1': 'Chacun décide seul. Idéal pour une première séance.',
  'teach.leaders.hint.more':
    'Un cabinet : chacun prépare ce qui relève de sa charge ; une exigence, une attaque ou un traité rompu demande deux clés.',
  'teach.seating': 'Sièges',
  'teach.seating.dealt': 'Attribués',
  'teach.seating.choose': 'Choisis',
  'teach.bell': 'Sonnerie à',
  'teach.bell.hint':
    'Les tours sont réglés pour que le dernier finisse avant le débriefing, et le débriefing garde son temps.',
  'teach.bell.plan':
    '{turns, plural, one {Un tour} other {# tours}} d’environ {minutes} min, puis {debrief} min de débriefing.',
  'teach.bell.short': 'Trop peu de temps pour {wanted} tours : {turns} seront joués.',
  'teach.bell.none': 'Sans sonnerie : vous finissez les phases vous-même.',
  'teach.open': 'Ouvrir la classe',
  'teach.opening': 'Ouverture de la classe',
  'teach.open.noName': 'donnez un nom à la classe',
  'teach.next': 'Vous verrez ensuite votre console, qui dit quoi faire, et la page pour le mur.',
  'teach.yours': 'Vos classes dans ce navigateur',
  'teach.yours.line': 'dernier usage {when}',
  'teach.yours.open': 'Ouvrir la console',
  'teach.privacy': 'Ce qui est gardé, et combien de temps',

  'preset.duel45.topic': 'Une menace, deux voies : une première séance pour petits groupes',
  'preset.duel45.plan': 'Duel est assez petit pour se comprendre en une minute et se jouer jusqu’au bout.',
  'preset.concert45.topic': 'Équilibrage interne et externe en une séance',
  'preset.concert45.plan': 'Six puissances, dont une croît. Chacun en dirige une.',
  'preset.concert75.topic': 'Équilibrage, alliances et crédibilité, avec cabinets',
  'preset.concert75.plan': 'Assez long pour éprouver les alliances. Deux étudiants partagent une puissance.',
  'preset.concert90.topic': 'La même chose en deux séances, avec une interruption',
  'preset.concert90.plan': 'La classe s’arrête au milieu, en parle chez elle, et reprend telle quelle.',
  'preset.europe75.topic': 'L’Europe avant 1914 : des alliances qui lient',
  'preset.europe75.plan': 'Dix puissances aux traités en vigueur. Pour des classes qui connaissent le jeu.',
};
