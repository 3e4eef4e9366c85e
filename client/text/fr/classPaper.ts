import type { classPaper as english } from '../en/classPaper.ts';
import type { Texts } from '../texts.ts';

export const classPaper: Texts<typeof english> = {
  'paper.title': 'Feuilles',
  'paper.lead': 'Une page pour chaque étudiant, une pour vous. Ce qui est à l’écran est ce qui s’imprime.',
  'paper.which': 'Quelle feuille',
  'paper.student': 'Pour les étudiants',
  'paper.instructor': 'Pour l’enseignant',
  'paper.print': 'Imprimer',
  'paper.student.title': 'Votre puissance, et comment la diriger',
  'paper.student.code': 'Ouvrez {host} et entrez le code de la classe',
  'paper.student.what': 'De quoi il s’agit',
  'paper.student.what.text':
    'Une puissance parmi d’autres : l’une croît plus vite qu’il n’est rassurant. Vous pouvez bâtir votre force chez vous, ce qui est lent et à vous seul, ou l’emprunter au dehors par des traités, ce qui est rapide et ne vaut que la parole du partenaire. Les deux coûtent. La plupart suivent les deux voies.',
  'paper.student.turn': 'Par tour',
  'paper.student.turn.1':
    '<b>Planifier.</b> Répartir le budget, discuter, offrir et signer des traités, peut-être poser une exigence. Puis verrouiller.',
  'paper.student.turn.2':
    '<b>Crise</b>, si quelqu’un a posé une exigence : la cible et ses partenaires répondent à la fois, sans se voir.',
  'paper.student.turn.3': '<b>Rapport.</b> Ce qui s’est passé, pourquoi, et ce qui a fait bouger vos quatre chiffres.',
  'paper.student.first': 'Votre premier tour',
  'paper.student.powers': 'Les puissances',
  'paper.student.office': 'Dans un cabinet',
  'paper.student.notes': 'Avant chaque tour, notez',
  'paper.student.notes.turn': 'Tour',
  'paper.student.notes.fear': 'Qui je crains',
  'paper.student.notes.trust': 'À qui je me fie, et pourquoi',
  'paper.student.notes.forecast': 'Ce qui arrivera, selon moi',
  'paper.student.notes.was': 'Ce qui arriva',
  'paper.student.score': 'Comment c’est noté',
  'paper.student.score.text':
    'Sécurité, prospérité, autonomie et influence, en moyenne sur les années, les dernières pesant plus, face à ce qu’un dirigeant habile tire de votre siège. Une petite puissance peut gagner. Si une puissance en vient à dominer, presque tous les autres perdent.',
  'paper.student.read': 'Votre enseignant peut lire toute discussion. Un pseudonyme convient.',
  'paper.instructor.title': 'Mener la séance',
  'paper.instructor.plan': 'Le plan',
  'paper.instructor.console': 'La console dit toujours quoi faire ensuite ; cette page est pour votre poche.',
  'paper.instructor.before': 'Avant la séance',
  'paper.instructor.before.1':
    'Ouvrez une fois la console sur la machine du projecteur, et copiez votre lien de console pour une autre.',
  'paper.instructor.before.2':
    'Réglez l’heure de la sonnerie : elle donne la longueur des tours, et le débriefing garde son temps.',
  'paper.instructor.before.3': 'Imprimez la page des étudiants, ou laissez-les lire leur dossier à l’écran.',
  'paper.instructor.during': 'Pendant qu’ils jouent',
  'paper.instructor.during.1':
    'Circulez. La console ne vous appelle que pour ce qui en vaut la peine : un message signalé, une puissance qui attend votre accord, un silence.',
  'paper.instructor.during.2':
    'Laissez venir les guerres. Retenez qui ne fait que détruire par des <b>limites</b> : une seconde clé, des tours entre exigences, votre accord.',
  'paper.instructor.during.3':
    'Quelqu’un est parti ? Une IA garde le siège. Un autre appareil ? <b>Laisser entrer sur un autre appareil</b>, puis le même nom.',
  'paper.instructor.during.4': 'Quelque chose a mal tourné ? <b>Annuler un tour</b>, partout ou dans un monde.',
  'paper.instructor.debrief': 'Le débriefing',
  'paper.instructor.debrief.lead': 'Demandez avant de dévoiler ; les écrans des étudiants suivent le vôtre.',
  'paper.instructor.theory': 'Ce qu’il montre de la théorie',
  'paper.instructor.theory.1':
    '<b>Équilibrage interne</b> : lent, sûr, coûteux ; chaque pas de plus achète moins (la première voie).',
  'paper.instructor.theory.2':
    '<b>Équilibrage externe</b> : rapide, bon marché, autant que vaut une parole ; piège et abandon (la seconde voie).',
  'paper.instructor.theory.3':
    '<b>Report du fardeau et passager clandestin</b> : qui a payé moins qu’il n’avait (les courbes de fardeau).',
  'paper.instructor.theory.4': '<b>Crédibilité</b> : une parole tenue quand elle coûtait (promesses).',
  'paper.instructor.theory.5':
    '<b>Le dilemme de sécurité</b> : une portée faite pour protéger et lue comme une menace (stratégies).',
  'paper.instructor.reflect': 'Questions pour la réflexion',
};
