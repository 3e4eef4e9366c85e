import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {
  'end.won': '{count, plural, one {Victoire : {powers}} other {Victoire partagée : {powers}}}. Nul n’a dominé.',
  'end.hegemon': '{power} domine.',
  'end.youWon': 'Vous gagnez. Nul n’a dominé.',
  'end.youRule': 'Vous dominez.',
  'end.lead.lastTurn':
    'Après {turns} tours, {leader} détient le plus : {share} de toute la capacité. L’hégémonie demande {hegemony} deux tours de suite.',
  'end.lead.hegemony':
    'Au tour {turn}, {power} détenait {share} de toute la capacité, pour le deuxième tour de suite. Ses partenaires jurés gardent la moitié de leur sécurité, tous les autres la perdent.',
  'end.why': 'Pourquoi {power}',
  'end.why.best': '{index} : {value}, {more} de plus que la moyenne des autres.',
  'end.why.least': 'Son point faible : {index}, à {value}.',
  'end.why.record':
    '{kept, plural, =0 {Aucune promesse mise à l’épreuve n’a été tenue} one {Une promesse mise à l’épreuve a été tenue} other {# promesses mises à l’épreuve ont été tenues}} ; {broken, plural, =0 {aucune n’a été trahie} one {une a été trahie ou tenue à demi} other {# ont été trahies ou tenues à demi}}.',
  'end.why.share': 'Sa part de capacité est passée de {from} à {to}.',
  'end.scores': 'Scores',
  'end.rating': 'Face au par',
  'end.rating.note':
    'Face au par : 0 est ce qu’un dirigeant habile tire d’ordinaire de ce siège, +100 ce qu’un seul sur dix en tire. Le plus haut gagne.',
  'end.scores.note': 'La moyenne des années, la dernière comptant moitié plus, et deux ans au-delà. Poids : {weights}.',
  'end.weight': '{index} {percent}',
  'end.power': 'Puissance',
  'end.score': 'Score',
  'end.of': 'Vous finissez {place, selectordinal, one {#er} other {#e}} sur {of}, avec {score} points.',
  'end.shares': 'Part de toute la capacité',
  'end.shares.caption': 'Qui détenait quelle part de toute la capacité, en pour cent',
  'end.shares.y': 'pour cent',
  'end.indices': 'Vos quatre indices',
  'end.indices.caption': 'Vos quatre indices au fil des ans',
  'end.indices.y': 'points sur 100',
  'end.turn': 'Tour',
  'end.hegemony': 'Hégémonie : {percent} pendant deux tours',
  'end.again': 'Rejouer',
  'end.again.going': 'Mise en place',
  'end.map': 'Voir la carte',
  'end.report': 'Le dernier rapport',
  'end.debrief': 'Débriefing',
  'end.home': 'Vers l’accueil',
  'end.fault': 'Aucune partie n’a été ouverte. {reason}',
  'end.none': 'La partie continue',
  'end.record': 'Télécharger le relevé',
};
