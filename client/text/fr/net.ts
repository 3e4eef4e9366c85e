import type { net as english } from '../en/net.ts';
import type { Texts } from '../texts.ts';

export const net: Texts<typeof english> = {
  'net.refused':
    'Le serveur a refusé ({code}). Rechargez la page ; si cela persiste, prévenez l’administrateur du serveur.',
  'net.defaultName': 'Joueur',
  'error.net.unreachable':
    'Le serveur n’a pas répondu. Vérifiez le réseau, puis réessayez ; rien de ce que vous avez fait n’est perdu.',
  'error.net.closed': 'La partie n’est pas connectée. Attendez qu’elle le soit, puis réessayez.',
  'net.connecting': 'Entrée dans la partie',
  'net.connecting.note': 'Le siège et le brouillon sont sur le serveur ; rien ne peut se perdre.',
  'net.retrying': 'Connexion perdue.',
  'net.retrying.text': 'Nouvel essai dans {seconds} s. Votre brouillon est en sûreté sur le serveur.',
  'net.retrying.now': 'Nouvel essai en cours. Votre brouillon est en sûreté sur le serveur.',
  'net.restarting': 'Le serveur redémarre.',
  'net.restarting.text': 'Tout est conservé jusqu’ici. Retour dans {seconds} s.',
  'net.restarting.now': 'Tout est conservé jusqu’ici. Retour en cours.',
  'net.retry': 'Réessayer',
  'net.lost.title': 'Impossible d’ouvrir cette partie',
  'net.lost.home': 'Aller à l’accueil',
  'net.back': 'Reconnecté',
  'net.paused': 'L’horloge est en pause.',
  'net.paused.text': 'On peut toujours donner des ordres ; le temps restant est conservé.',
  'net.opening': 'Ouverture',
};
