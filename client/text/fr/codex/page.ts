import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': 'Les règles',
  'codex.lead':
    'Quand un autre État devient dangereux, il y a deux réponses : <b>bâtir sa force chez soi</b> (équilibrage interne : industrie, science, infrastructures, forces, préparation, cohésion, finances saines) ou <b>l’emprunter au dehors</b> (équilibrage externe : pactes, garanties, blocs, bases, renseignement partagé, aide). À chaque tour, chaque puissance fait un peu des deux, et n’a jamais assez pour l’un ni l’autre.',
  'codex.section': '{number}. {title}',
  'codex.find': 'Chercher dans les règles',
  'codex.find.hint': 'Un mot ou plusieurs, comme « tension pacte ». La touche / mène ici, Échap efface.',
  'codex.find.found':
    '{count, plural, =0 {Rien ne contient ces mots.} one {Une entrée contient ces mots.} other {# entrées contiennent ces mots.}}',
  'codex.find.none': 'Aucune règle ne contient ces mots',
  'codex.find.none.text': 'Moins de lettres trouvent davantage. Le sommaire énumère toutes les sections.',
  'codex.scenario': 'Chiffres de',
  'codex.scenario.usual': 'les règles usuelles',
  'codex.contents': 'Sommaire',
  'codex.only': 'Module {module} : joué dans {scenarios}.',
  'codex.off': 'Non joué dans {scenario}.',
  'codex.howTo': 'Comment jouer, en bref',
};
