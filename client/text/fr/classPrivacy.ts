import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': 'Ce qui est gardé, et combien de temps',
  'privacy.lead':
    'Ce serveur garde d’une personne le peu dont une classe a besoin : un nom affiché, et ce qui a été fait dans le jeu.',
  'privacy.kept': 'Ce qui est gardé',
  'privacy.kept.name':
    'Le nom affiché sous lequel vous entrez. Un pseudonyme convient. Ni e-mail, ni compte, ni mot de passe.',
  'privacy.kept.game':
    'Ce que vous faites dans le jeu et quand : ordres, traités, prévisions, réponses en crise ; et quand vous entrez et sortez.',
  'privacy.kept.talk':
    'Ce que vous écrivez aux autres dans le jeu et ce qui est signalé. Votre enseignant peut tout lire.',
  'privacy.kept.reflection':
    'Votre réflexion. Les brouillons sont à vous seul ; votre enseignant la lit une fois rendue.',
  'privacy.kept.mark': 'Les notes et remarques de votre enseignant, s’il y en a.',
  'privacy.kept.teach':
    'Ce que règle votre enseignant : la liste des noms, les annonces, les questions, les limites, et à qui la console a été confiée.',
  'privacy.kept.spoilt': 'Une entrée abîmée est mise à part pour être réparée, et supprimée avec le reste.',
  'privacy.not': 'Ce qui n’est pas gardé',
  'privacy.not.address': 'Votre adresse réseau sert à contenir les afflux et n’est pas notée.',
  'privacy.not.track': 'Ni cookies, ni pistage, ni publicité. Rien n’est pris à un autre site ni envoyé ailleurs.',
  'privacy.where': 'Où, et qui le voit',
  'privacy.where.server': 'Tout reste sur ce serveur. Rien n’en sort, sauf si votre enseignant le télécharge.',
  'privacy.where.students':
    'Les autres étudiants voient votre nom affiché, votre puissance et ce que le jeu rend public.',
  'privacy.where.instructor': 'Votre enseignant voit tout ce qui est dans la classe, par un lien secret.',
  'privacy.where.browser':
    'Votre navigateur garde la clé de votre siège, votre nom et vos réglages, pour que vous reveniez de vous-même. Effacer ses données les supprime.',
  'privacy.long': 'Combien de temps',
  'privacy.long.usual':
    'Une classe est supprimée 180 jours après son dernier usage, avec tout ce qu’elle contient, sauf autre durée choisie par l’enseignant.',
  'privacy.long.now':
    'L’enseignant peut tout supprimer d’un coup, à tout moment. Il n’en reste alors rien ici. Ce qui a été téléchargé et les copies du disque faites par qui tient ce serveur sont à supprimer par eux.',
  'privacy.other': 'Dans les parties hors d’une classe',
  'privacy.other.same':
    'On garde la même chose : un nom affiché, ce qui est fait, ce qui est écrit. L’hôte peut supprimer une partie avec tout ce qu’elle contient ; d’elle-même, elle reste.',
  'privacy.other.notices':
    'Si vous demandez des avis : l’adresse où ils vont et lesquels ont été envoyés. L’adresse ne figure dans aucun compte rendu.',
  'privacy.other.server':
    'Pour lui-même, le serveur note quand il a tourné pour la dernière fois et quand une partie finie a été reprise autrement.',
  'privacy.ask':
    'Pour voir ce qui est gardé de vous ou faire changer votre nom, demandez à votre enseignant. Un nom changé ou retiré reste dans le journal jusqu’à la suppression de la classe.',
  'privacy.back': 'Vers l’accueil',
};
