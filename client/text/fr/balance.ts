import type { balance as english } from '../en/balance.ts';
import type { Texts } from '../texts.ts';

export const balance: Texts<typeof english> = {
  'balance.title': 'Les chances contre vous',
  'balance.lead':
    'Les chances de chaque rival de l’emporter là où il frapperait : contre vous seul, avec des partenaires qui tiennent parole, et avec eux à la valeur de leur parole.',
  'balance.security': 'Sécurité {value}',
  'balance.theatre': 'à {region}',
  'balance.odds': 'Chances de {power} de l’emporter sur vous',
  'balance.alone': 'seul',
  'balance.honest': 'alliés fidèles',
  'balance.weighted': 'pondéré',
  'balance.threat': 'Ôte {points} à votre Sécurité',
  'balance.tension': 'tension {tension}',
  'balance.more': 'Qui viendrait, et ce qui ferait bouger cela',
  'balance.less': 'Moins',
  'balance.helpers': 'Qui viendrait à votre aide contre {power}',
  'balance.helpers.none': 'Personne ne vous a promis d’aide contre {power}.',
  'balance.helpers.power': 'Puissance',
  'balance.helpers.strength': 'force, Md',
  'balance.helpers.credibility': 'crédibilité',
  'balance.helpers.stretch': 'peut couvrir',
  'balance.harmless': '{count} ne pourraient l’emporter sur vous, même seul : {powers}',
  'balance.helpers.earned': 'passé du défendeur',
  'balance.helpers.counted': 'compte, Md',
  'balance.drivers': 'Ce qui ferait bouger {odds}',
  'balance.driver.homeForce': 'Un dixième de force territoriale en plus',
  'balance.driver.readiness': 'Dix points de préparation en plus',
  'balance.driver.rivalProjection': '{rival} : un dixième de projection en plus',
  'balance.driver.withoutHelper': 'Sans {power}',
  'balance.driver.fullTrust': 'Si vos partenaires étaient pleinement crus',
  'balance.points': '{points} points',
  'balance.mine': 'Les vôtres contre lui',
  'balance.mine.text': '{odds}, ses partenaires à leur valeur',
  'balance.odds.what':
    'Les chances qu’une attaque réussisse. Elles découlent de la force qui atteint le lieu, des deux côtés, selon technologie, préparation et cohésion.',
  'balance.honest.what': 'Si chaque partenaire qui a promis son aide envoie tout ce qu’il a.',
  'balance.weighted.what':
    'Chaque partenaire compté selon sa crédibilité, selon que ses forces couvrent tout ce qu’il a promis, et selon le passé de qui est aidé : qui abandonne est abandonné. C’est le chiffre sur lequel repose votre Sécurité.',
  'balance.estimates':
    'Les forces des autres sont des estimations : ± dit de combien les chances bougent si la force de projection du rival s’écarte d’une marge d’erreur.',
  'balance.demand': 'Poser une exigence',
  'balance.propose': 'Proposer un traité',
  'balance.none': 'Aucune autre puissance ne peut encore être pesée.',
};
