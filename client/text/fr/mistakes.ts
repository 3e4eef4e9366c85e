import type { mistakes as english } from '../en/mistakes.ts';
import type { Texts } from '../texts.ts';

export const mistakes: Texts<typeof english> = {
  'mistake.countsHeads': 'Compte les têtes',
  'mistake.countsHeads.does': 'prend toute promesse d’aide pour argent comptant.',
  'mistake.countsHeads.against':
    'C’est l’aide crédible qui compte : une promesse vaut la parole, la portée et les forces libres de qui la donne (dissuasion élargie).',
  'mistake.forgetsOthers': 'Oublie les autres',
  'mistake.forgetsOthers.does': 'ne pèse une exigence que face à la cible.',
  'mistake.forgetsOthers.against': 'Les autres font contrepoids à qui menace l’un d’eux (équilibre de la menace).',
  'mistake.spendsOnShow': 'Dépense pour la montre',
  'mistake.spendsOnShow.does': 'met le plus dans la force qui se voit au dehors.',
  'mistake.spendsOnShow.against':
    'Ce qui peut frapper alarme les voisins, qui arment à leur tour ; ce qui ne fait que défendre, non (dilemme de sécurité).',
  'mistake.forgetsUpkeep': 'Oublie l’entretien',
  'mistake.forgetsUpkeep.does': 'achète des forces et n’a pas d’argent pour les tenir prêtes.',
  'mistake.forgetsUpkeep.against': 'Les forces valent par leur préparation, non par leur nombre (équilibrage interne).',
  'mistake.livesForToday': 'Vit au jour le jour',
  'mistake.livesForToday.does': 'emprunte en paix et fait attendre science et travaux.',
  'mistake.livesForToday.against':
    'La force chez soi croît lentement, et la dette porte intérêt (le beurre ou les canons).',
  'mistake.bearsGrudges': 'Garde rancune',
  'mistake.bearsGrudges.does': 'ne signe rien avec qui lui a récemment posé une exigence.',
  'mistake.bearsGrudges.against':
    'Les intérêts durent et les querelles passent : le rival d’hier peut contenir celui d’aujourd’hui.',
  'mistake.signsAnything': 'Signe n’importe quoi',
  'mistake.signsAnything.does': 'ne demande pas dans quelles querelles mène un traité, ni ce qu’il lie.',
  'mistake.signsAnything.against':
    'Un allié peut entraîner dans ses guerres (piège), et les liens coûtent de l’autonomie.',
  'mistake.neverHedges': 'Ne fait rien à demi',
  'mistake.neverHedges.does': 'honore ou abandonne, cède ou ose, selon qui paraît plus fort.',
  'mistake.neverHedges.against':
    'Quand nul ne sait comment cela finira, une porte laissée ouverte vaut son prix (couverture).',
};
