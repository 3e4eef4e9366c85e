import type { explain as english } from '../en/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = {
  'explain.terrain': 'Combien le terrain aide qui le tient : sa force y est multipliée d’autant.',
  'explain.holding':
    'Vos chances de tenir cette région face au rival le plus fort ici, avec l’aide telle qu’elle est crue.',
  'explain.reach':
    'Part de ses forces extérieures qu’une puissance peut employer ici : moins à chaque pas depuis son sol ou sa base la plus proche.',
  'explain.debt': 'Ce qui est dû, en pour cent d’une année de production. Plus il y en a, plus l’intérêt est cher.',
  'explain.deficit': 'Ce que la dépense de l’année dépassait des recettes ; cela s’ajoute à la dette.',
  'explain.surplus': 'Ce que les recettes de l’année dépassaient de la dépense ; cela rembourse la dette.',
  'explain.homeForce': 'Forces qui tiennent le terrain : à pleine valeur chez soi, inutiles au dehors.',
  'explain.projectionForce': 'Forces qui vont au dehors, pour attaquer ou aider, aussi loin que porte la puissance.',
  'explain.readiness': 'Combien de ses forces une puissance pourrait employer aussitôt, de 0 à 100.',
  'explain.technology': 'Son avancement, le meilleur du départ valant 1 : il multiplie production et forces.',
  'explain.militaryBurden': 'Part de la production qui va aux forces.',
  'explain.trade': 'Commerce d’un an. Il profite aux deux, et chacun dépend de l’autre selon sa part.',
  'explain.security': 'Votre degré de sûreté, de 0 à 100 : moins pour chaque rival qui pourrait l’emporter.',
  'explain.autonomy':
    'Combien peu dépend d’autrui, de 0 à 100 ; ici, seulement ce que changent promesses, bases, aide et dons.',
  'explain.money': 'Ce que vous recevez moins ce que vous payez à son premier tour.',
  'explain.capital':
    'Ce qu’il coûte de le faire passer chez vous, sur ce qui vous reste ce tour-ci. Un traité coûte ce que coûte sa clause la plus chère.',
  'explain.score': 'La moyenne des quatre indices sur les années, chacun selon son poids.',
  'explain.rating':
    'Le score à côté de ce qu’un dirigeant habile tire d’ordinaire de ce siège : 0, autant ; +100, ce qu’un sur dix en tire.',
  'explain.price.credibility': 'À quel point les autres croient votre parole, de 0 à 100, et de combien cela change.',
  'explain.price.credibility.war': 'Ce que votre parole gagne ou perd en cas de guerre, où elle est mise à l’épreuve.',
  'explain.price.credibility.peace': 'Ce que votre parole gagne ou perd si l’autre camp renonce avant une guerre.',
  'explain.price.cohesion':
    'À quel point votre pays est uni, de 0 à 100, et de combien cela change. Elle multiplie votre force.',
  'explain.price.capital': 'Ce qu’il en coûte du capital politique qui vous reste ce tour-ci.',
  'explain.price.war': 'Forces perdues et cohésion usée en un an de guerre, d’après ce que vous savez.',
  'explain.price.gain': 'Ce que l’autre camp vous verse aux tours suivants.',
  'explain.price.relations': 'Ce que chacun des deux pense de vous, de −100 à +100, et de combien cela change.',
  'explain.strength':
    'Forces qui compteraient ici : moins avec la distance, une faible préparation ou une faible cohésion.',
  'explain.term': 'Il engage pendant tant de tours. Qui le dénonce n’est libre qu’après les tours de préavis.',
  'explain.stake': 'Ce que céder prendrait à la cible, en part de ce qu’elle a.',
  'explain.sum': 'Argent du budget de l’année : autant de moins pour qui le verse, autant de plus pour qui le reçoit.',
  'explain.unmet': 'Part du besoin d’une année que ne couvrent ni le pays, ni l’étranger, ni les stocks.',
  'explain.standing':
    'Crédibilité : à quel point sa parole est crue. Cohésion : son unité. De 0 à 100 : elles changent d’autant.',
};
