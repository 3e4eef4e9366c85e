import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {
  'error.class.bell-past': 'Cette sonnerie a déjà sonné. Dites quand finit la séance.',
  'error.class.confirm': 'Tapez le code de la classe pour la supprimer.',
  'error.class.doors-closed': 'Les portes de cette classe sont fermées. Demandez à votre enseignant de les ouvrir.',
  'error.class.act-taken':
    'Le serveur a redémarré après avoir reçu ceci. Vérifiez ici si c’est fait ; sinon, recommencez.',
  'error.class.full': 'Tous les sièges de cette classe sont pris. Demandez à votre enseignant d’en libérer un.',
  'error.class.instructor-only': 'Seul l’enseignant peut faire cela. Ouvrez la console par son propre lien.',
  'error.class.last-key': 'C’est le dernier lien vers cette console. Confiez-la d’abord, puis annulez-le.',
  'error.class.name-taken':
    'Quelqu’un est entré sous ce nom. Votre siège est ouvert sur cet appareil ; pour un autre, demandez à votre enseignant.',
  'error.class.no-world': 'Cette classe n’a pas ce monde.',
  'error.class.not-begun': 'La classe n’a pas commencé. Lancez-la d’abord.',
  'error.class.not-on-roster': 'Ce nom n’est pas sur la liste. Tapez-le comme l’a écrit votre enseignant.',
  'error.class.not-over': 'Des mondes jouent encore. Finissez-les d’abord.',
  'error.class.nothing-to-undo': 'Il ne reste pas de tour à annuler.',
  'error.class.removed': 'Ce nom a été retiré de la classe. Demandez à votre enseignant.',
  'error.class.seat-taken': 'Ce siège vient d’être pris. Choisissez-en un autre.',
  'error.class.students-only': 'C’est à un étudiant de le demander, avec un lien de siège.',
  'error.class.too-many-students': 'Une classe a au plus {most} étudiants.',
  'error.class.unknown': 'Aucune classe n’a ce code. Un code a six lettres ; vérifiez la dernière.',
  'error.class.unknown-card': 'Cet événement n’est pas dans le paquet de ce scénario.',
  'error.class.unknown-student': 'Personne de ce numéro n’est dans cette classe.',
  'error.class.wrong-phase': 'La classe a avancé ; ce n’est plus possible.',
};
