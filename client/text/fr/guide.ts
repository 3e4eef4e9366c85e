import type { guide as english } from '../en/guide.ts';
import type { Texts } from '../texts.ts';

export const guide: Texts<typeof english> = {
  'guide.title': 'Votre premier tour, {step} sur {of}',
  'guide.skip': 'Passer le guide',
  'guide.back': 'Retour',
  'guide.next': 'Suivant',
  'guide.done': 'Fermer le guide',
  'guide.balance.title': 'Qui pourrait vous vaincre ?',
  'guide.balance.text':
    '{rival} l’emporterait sur vous avec {odds} de chances là où viendrait le coup. L’onglet Équilibre le montre pour chaque rival : seul, avec des alliés qui tiennent parole, et selon la valeur de leur parole.',
  'guide.balance.calm':
    'L’onglet Équilibre montre les chances de chaque rival contre vous : seul, avec des alliés qui tiennent parole, et selon la valeur de leur parole.',
  'guide.balance.go': 'Ouvrir le bilan',
  'guide.road.title': 'Bâtir chez soi, ou emprunter au dehors ?',
  'guide.road.text':
    'Choisissez une voie pour l’instant. Vous pouvez en changer jusqu’au verrouillage ; dès le tour suivant, vous mêlerez les deux.',
  'guide.road.go': 'Ouvrir le budget',
  'guide.roads.home': 'Bâtir chez soi',
  'guide.roads.home.text':
    'Mettre l’argent de l’année dans les forces. Sûr et lent, à vous seul, et les voisins le voient.',
  'guide.roads.abroad': 'Emprunter au dehors, à {partner}',
  'guide.roads.abroad.text':
    'Offrir un pacte de défense. {rival} passerait d’emblée de {before} à {after}, selon la valeur de la parole donnée par {partner}. Il vous lie aussi.',
  'guide.roads.abroad.any': 'Emprunter au dehors',
  'guide.roads.abroad.any.text': 'Offrir un pacte de défense. Il agit d’emblée, si l’autre tient parole.',
  'guide.treaty.title': 'Demander un traité',
  'guide.treaty.text':
    'Qui craint le même rival signera le plus volontiers. Choisissez une puissance, ajoutez la défense mutuelle et voyez l’effet sur les chances avant d’offrir. Un refus vient avec ses raisons.',
  'guide.treaty.go': 'Ouvrir le bureau des traités',
  'guide.lock.title': 'Verrouiller l’année',
  'guide.lock.text':
    'Quand tout est préparé comme vous voulez, verrouillez au bas du bureau. Tant que tous n’ont pas verrouillé, vous pouvez revenir dessus. Puis l’année se déroule, et un rapport dit ce qui a fait bouger chaque chiffre.',
  'guide.roads.path': 'Chances de {rival}, toutes choses égales d’ailleurs',
  'guide.roads.chosen': 'Choisi',
  'guide.roads.path.now': 'en cours',
  'guide.roads.path.next': 'l’an prochain',
  'guide.roads.path.five': 'dans cinq',
  'guide.roads.path.kept': 'si la parole est tenue',
  'guide.roads.path.broken': 'si elle est trahie',
  'tip.title': 'Votre première partie : un conseil',
  'tip.end': 'Arrêter les conseils',
  'tip.read': 'Lire',
  'tip.open': 'Ouvrir {panel}',
  'tip.asked.title': 'On vous interroge',
  'tip.asked.text':
    'Chaque réponse est donnée avec son prix et ses suites probables. Céder coûte ce qui est exigé ; tenir bon peut finir en guerre ; une promesse tenue ou trahie reste dans toutes les mémoires : c’est la crédibilité.',
  'tip.offer.title': 'Une offre est sur votre bureau',
  'tip.offer.text':
    'À côté de chaque offre figure son effet sur les chances contre vous, sur votre Autonomie et votre argent, et pourquoi l’autre la veut. Signez, refusez, ou répondez avec vos propres termes.',
  'tip.borrowed.title': 'Ce qui est à vous, ce qui est emprunté',
  'tip.borrowed.text':
    '{rival} l’emporterait sur vous à {alone} si vous étiez seul, à {honest} si vos partenaires tiennent parole, et compte sur {credible}, faute de les croire tout à fait. Tout ce qui sépare le premier du dernier est de la force empruntée.',
  'tip.roads.title': 'À présent, pesez l’autre voie',
  'tip.roads.text':
    'L’an dernier, vous en avez choisi une. Les forces chez soi agissent lentement, coûtent de la croissance et restent à vous ; un pacte agit d’emblée, coûte de l’Autonomie et tient à la parole d’un autre. Ceux qui réussissent prennent un peu des deux.',
  'tip.price.title': 'Chaque voie a son prix',
  'tip.price.text':
    'Touchez un chiffre en haut de la page : il s’ouvre sur ce qui l’a fait bouger. Les armes prennent sur la Prospérité, les promesses sur l’Autonomie, les promesses trahies sur l’Influence, une frontière ouverte sur la Sécurité. Le score réunit les quatre.',
  'tip.last.title': 'Vous en savez assez',
  'tip.last.text':
    'Désormais, vous jouez sans conseils. Après le dernier tour, le débriefing montre ce que chaque puissance a bâti et emprunté, qui a tenu parole, et où la partie a tourné.',
  'tip.last.rules': 'Toutes les règles, et les idées derrière',
};
