import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  'app.name': 'Counterpoise',
  'app.skip': 'Aller au contenu principal',
  'app.loading': 'Chargement de la page',
  'app.notFound.title': 'Il n’y a pas de page ici',
  'app.notFound.text': 'L’adresse est peut-être incomplète. Une partie a un code de six lettres.',
  'app.notFound.home': 'Aller à l’accueil',
  'app.fault.title': 'Cette page n’a pas pu s’afficher',
  'app.fault.text':
    'Quelque chose y a échoué. Vos parties sont en sûreté sur le serveur ; recharger la page suffit souvent.',
  'app.fault.reload': 'Recharger',

  'unit.bn': '{value} Md',
  'unit.percent': '{value} %',
  'unit.hours': '{value} h',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.justNow': 'à l’instant',

  'name.articles': '–',

  'server.reaching': 'Connexion au serveur',
  'server.reached': 'Serveur joint',
  'server.lost': 'Serveur injoignable',

  'language.label': 'Langue',

  'theme.toDark': 'Passer au thème sombre',
  'theme.toLight': 'Passer au thème clair',
  'textSize.label': 'Taille du texte : {percent} %. Passer à {next} %',
};
