import type { ideas as english } from '../en/ideas.ts';
import type { Texts } from '../texts.ts';

export const ideas: Texts<typeof english> = {
  'codex.idea': 'L’idée derrière',
  'codex.disputed': 'Contesté',
  'codex.sources': 'Sources',

  'idea.figures':
    'Un État qui en craint un autre a deux voies : se renforcer, ou s’unir à d’autres (Waltz 1979). Ce qui compte comme force est ce qui reste des moyens d’un pays une fois sa population pourvue ; un pays peuplé et pauvre pèse donc moins que sa taille ne le suggère (Beckley 2018).',
  'idea.latent':
    'Richesse et population sont des forces qui n’ont pas encore été levées. Les puissances regardent donc qui croît, et pas seulement qui arme (Mearsheimer 2001).',
  'idea.income':
    'Les armes disputent les moyens à l’investissement et à la consommation. Qui prend trop pour les armes, trop longtemps, affaiblit ce sur quoi elles reposent (Kennedy 1987). Les alliances sont une façon d’épargner sa propre économie, payée en liberté (Barnett et Levy 1991).',
  'idea.trade':
    'Le commerce enrichit les deux et rend plus fort le plus riche ; les États commercent donc plus avec des alliés qu’avec des rivaux (Gowa et Mansfield 1993). Qui peut s’en passer plus aisément a prise sur l’autre (Hirschman 1945).',
  'idea.supply':
    'Les réseaux ont des nœuds, et qui en tient un peut couper les autres (Farrell et Newman 2019). N’avoir besoin de personne coûte cher ; dépendre d’un seul fournisseur est dangereux.',
  'idea.treaty':
    'Une alliance échange de la liberté contre de la sûreté : le plus faible gagne en sécurité, le plus fort une voix (Morrow 1991).',
  'idea.leaving':
    'La plupart des engagements d’alliance sont tenus quand vient la guerre, environ trois sur quatre ; en rompre un a un prix au-delà du partenaire concerné (Leeds 2003).',
  'idea.capital':
    'Qui négocie au dehors négocie aussi chez soi. Ce qu’un gouvernement peut signer est borné par ce que supportent les siens (Putnam 1988).',
  'idea.blocs':
    'La défense commune est un bien dont nul ne peut être exclu ; le plus grand membre tend donc à porter plus que sa part (Olson et Zeckhauser 1966). Au sein d’une alliance, la peur d’être abandonné et celle d’être entraîné tirent en sens contraires (Snyder 1984).',
  'idea.sanctions':
    'Les sanctions marchent quand le commerce est inégal, que beaucoup d’auteurs tiennent ensemble et que le but est modeste (Hufbauer et al. 2007).',
  'idea.sanctions.disputed':
    'Des cas comptés comme succès, il en reste peu si l’on écarte ceux que la force a décidés (Pape 1997).',
  'idea.arms':
    'Des rivaux peuvent avoir un intérêt commun à rendre la guerre moins probable, moins destructrice ou moins chère à préparer. Un accord n’exige pas de confiance quand une violation se voit à temps (Schelling et Halperin 1961).',
  'idea.secrecy':
    'Un traité caché ne dissuade personne, car l’inconnu ne peut effrayer. Les États en cachent un quand la promesse ouverte fâcherait un autre ami (Kuo 2020).',
  'idea.estimates':
    'Les dirigeants agissent selon ce qu’ils croient, voient ce qu’ils attendent, et s’y tiennent (Jervis 1976). Les estimations de la force d’autrui peuvent être fausses pendant des années, et la politique les suit quand même (Wohlforth 1987).',
  'idea.odds':
    'La force décroît avec la distance (Boulding 1962). Les États font contrepoids non à la seule puissance mais à la menace : puissance, proximité, moyens d’attaque et intention (Walt 1987).',
  'idea.demands':
    'Une exigence publique abandonnée coûte du crédit devant son opinion et devant les autres ; c’est pourquoi en poser une dit quelque chose (Fearon 1994). La guerre reste possible quand les camps savent des choses différentes ou ne peuvent se lier (Fearon 1995).',
  'idea.demands.disputed':
    'L’opinion tient souvent plus à la politique qu’à la parole donnée, et les dirigeants se lient rarement les mains si ouvertement (Snyder et Borghard 2011).',
  'idea.answers':
    'Une menace de se défendre se croit aisément ; une menace d’en défendre d’autres, non, car le demandeur se demande si le protecteur paierait vraiment le prix (Schelling 1966). Dans les crises depuis le XIXe siècle, les forces sur place et la conduite du protecteur à la crise précédente comptaient plus que la taille de son arsenal (Huth 1988).',
  'idea.answers.disputed':
    'D’autres trouvent que les dirigeants jugent une menace selon les intérêts et les forces du cas présent, et guère selon la conduite passée (Press 2005).',
  'idea.war':
    'La guerre coûte aux deux ; il y a donc presque toujours un arrangement que les deux préféreraient. Il échoue quand la force est mal jugée, ou quand un camp qui monte ne peut promettre de ne pas user plus tard de sa force (Fearon 1995, Powell 2006).',
  'idea.tension':
    'Ce qu’un État fait pour sa sûreté rend les autres moins sûrs, si bien que des armes achetées pour la défense peuvent laisser tous plus mal. La gravité dépend de qui, attaque ou défense, a l’avantage et si l’on peut les distinguer (Jervis 1978), et de ce que les autres croient de nos motifs (Glaser 2010).',
  'idea.incidents':
    'Une part de toute menace est laissée au hasard : deux camps qui insistent partagent un risque qu’aucun ne maîtrise (Schelling 1966).',
  'idea.hegemony':
    'La théorie attend que les autres arrêtent une puissance proche de la maîtrise (Waltz 1979). Sur terre, en Europe, ils l’ont le plus souvent fait (Levy et Thompson 2010).',
  'idea.hegemony.disputed':
    'Dans huit systèmes, sur plus de deux mille ans, les équilibres ont échoué à peu près aussi souvent qu’ils ont tenu (Wohlforth et al. 2007).',
  'idea.doctrines':
    'Face à une menace, les États peuvent armer, s’allier, laisser faire les autres ou rejoindre le plus fort. Le report du fardeau et l’entraînement en chaîne dépendent du jugement porté sur l’attaque et la défense (Christensen et Snyder 1990) ; qui veut du changement se rallie par profit (Schweller 1994) ; les petits États font souvent un peu de tout et l’appellent couverture (Kuik 2008).',
};
