import type { howToPlay as english } from '../en/howToPlay.ts';
import type { Texts } from '../texts.ts';

export const howToPlay: Texts<typeof english> = {
  'how.title': 'Comment jouer',
  'how.lead':
    'Vous dirigez une puissance parmi d’autres. L’une d’elles croît plus vite qu’il n’est rassurant. Vous avez une dizaine d’années.',
  'how.turn.title': 'Un tour, c’est un an',
  'how.turn.plan':
    '<b>Planifier.</b> Tous à la fois : répartir le budget, discuter, proposer et signer des traités et, s’il le faut, poser une exigence ou une menace. Puis verrouiller. On peut déverrouiller jusqu’à la fin de la phase ; ce qui est préparé quand le temps s’écoule est ce que vous faites.',
  'how.turn.crisis': '<b>Crise</b>, seulement si quelqu’un a posé une exigence. Une horloge courte, trois étapes.',
  'how.turn.resolve': '<b>Résoudre.</b> L’année se déroule. Personne n’attend.',
  'how.turn.report': '<b>Rapport.</b> Ce qui s’est passé, pourquoi, et ce que cela a changé. Puis le plan suivant.',
  'how.roads.title': 'Deux voies vers la sécurité',
  'how.roads.home':
    '<b>La force chez soi</b> : industrie, science, infrastructures, forces, cohésion. Lente, sûre, et à vous seul. Elle coûte chaque année, chaque pas de plus achète moins, et les forces qui portent loin alarment les voisins.',
  'how.roads.abroad':
    '<b>La force empruntée au dehors</b> : pactes, garanties, bases, blocs, commerce, prêts. Rapide et bon marché. Mais elle ne vaut que la parole et la portée du partenaire, elle peut vous entraîner dans des querelles qui ne sont pas les vôtres, et elle coûte de la liberté d’action.',
  'how.roads.both':
    'La plupart des dirigeants suivent les deux, et n’ont jamais assez de l’une ni de l’autre. L’onglet Équilibre montre, pour chaque rival, vos chances <b>seul</b>, <b>avec des alliés qui tiennent parole</b>, et <b>pondérées par la confiance qu’ils méritent</b>. C’est la page la plus utile du jeu.',
  'how.money.title': 'Argent et capital politique',
  'how.money.budget':
    'L’impôt remplit le budget ; les services publics et les intérêts de la dette en sortent d’abord, le reste est à répartir. Vous pouvez dépenser plus que vous n’avez. La dette croît alors, les intérêts avec elle et, passé un plafond, une crise budgétaire tranche pour vous.',
  'how.money.capital':
    'Traités, motions, sanctions et exigences coûtent du <b>capital politique</b>, qui revient lentement, plus vite là où le pays est uni. Tenir beaucoup de promesses à la fois en coûte chaque année.',
  'how.index.title': 'Quatre chiffres',
  'how.index.security':
    '<b>Sécurité</b> : la probabilité que des rivaux l’emportent sur vous, vu la tension et l’aide sur laquelle vous pouvez compter.',
  'how.index.prosperity': '<b>Prospérité</b> : ce que la population peut consommer, par rapport au départ.',
  'how.index.autonomy':
    '<b>Autonomie</b> : combien peu dépend d’autrui : commerce, dette, armes, bases, promesses qui lient.',
  'how.index.influence':
    '<b>Influence</b> : être cru, mener des blocs, protéger des partenaires, gagner ou régler des querelles.',
  'how.index.score':
    'Le score est leur moyenne sur les années, les dernières pesant plus, comparée à ce qu’un dirigeant habile tire de votre siège. Une petite puissance peut donc gagner. Si une puissance détient près de la moitié de toute la capacité deux ans de suite, la partie finit par son hégémonie, et presque tous les autres perdent.',
  'how.crisis.title': 'Quand une exigence est posée',
  'how.crisis.respond':
    '<b>Répondre.</b> La cible cède ou tient bon ; chaque garant honore, répond à demi ou abandonne ; les autres prennent parti, offrent leur médiation ou restent en dehors. Tous à la fois, sans se voir.',
  'how.crisis.decide': '<b>Décider.</b> Le demandeur voit les réponses, puis recule, accepte un règlement ou attaque.',
  'how.crisis.after':
    '<b>Guerre ou paix.</b> Les guerres durent, coûtent aux deux camps et lassent la population. Une capitale n’est jamais en jeu : personne n’est éliminé.',
  'how.crisis.word':
    'Tenir une promesse vous rend crédible. Répondre à demi coûte un peu, abandonner un partenaire coûte cher, et tous les autres en prennent note. Quitter un traité avec préavis coûte peu ; le rompre, non.',
  'how.first.title': 'Un premier tour qui marche',
  'how.first.one': 'Ouvrez Équilibre et trouvez le rival le plus inquiétant.',
  'how.first.two': 'Dans Budget, choisissez un modèle, puis déplacez un peu vers ce qui vous manque.',
  'how.first.three':
    'Dans Traités, demandez un pacte de défense à quelqu’un qui craint le même rival. Un refus vient avec ses raisons.',
  'how.first.four': 'Verrouillez, et lisez le rapport : chaque chiffre y dit ce qui l’a fait bouger.',
  'how.rules': 'Toutes les règles, tous les chiffres et ce que change chaque scénario :',
  'how.back': 'Vers l’accueil',
};
