import type { arms as english } from '../en/arms.ts';
import type { Texts } from '../texts.ts';

export const arms: Texts<typeof english> = {
  'clause.licence': 'savoir-faire sous licence',
  'clause.armsControl': 'maîtrise des armements',
  'clause.what.licence': 'Le savoir-faire va à qui est en retard.',
  'clause.what.armsControl': 'Plafonne la projection ; les tricheurs peuvent être pris.',
  'terms.licence':
    '{you, select, from {Votre savoir-faire va à {to} tant que vous êtes en avance.} to {Le savoir-faire de {from} vous vient tant que dure son avance.} other {Le savoir-faire de {from} va à {to} tant que dure son avance.}}',
  'terms.armsControl':
    'Dès le troisième tour, aucun ne garde plus de force de projection que {percent} % de sa production.',
  'compose.field.cap': 'Projection maximale',
  'compose.field.cap.unit': '% de la production',
  'arms.cap.own': 'La vôtre : {share} de votre production.',
  'event.capPassed':
    '{power} garde une force de projection de {share} de sa production ; la maîtrise des armements permet {cap}. Personne ne l’a découvert.',
  'event.capBroken':
    '{power} gardait une force de projection de {share} de sa production quand la maîtrise des armements permet {cap} : découvert par {by}.',
  'factor.armsControl': 'Maîtrise des armements',
};
