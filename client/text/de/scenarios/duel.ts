import type { texts as english } from '../../en/scenarios/duel.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.duel.summary':
    'Für eine erste Partie. Vardia wird stärker und will deine Grenzprovinz. Rüste daheim, gewinne Senn als Verbündeten, oder tu von beidem etwas. Sechs Jahre entscheiden.',
  'scenario.duel.power.lowen': 'Lowen',
  'scenario.duel.power.lowen.brief':
    'Ein wohlhabendes Land mit einer weichen Grenze: Marl, reich, flach und neben Vardia. Werkstätten könnten es rüsten; ein Freund könnte es auch. Für alles reicht es nicht.',
  'scenario.duel.power.vardia': 'Vardia',
  'scenario.duel.power.vardia.brief':
    'Die aufsteigende Macht: mehr Menschen, mehr Waffen und Schulkarten, auf denen Marl ihr gehört. Sie nimmt, was schwach gehalten wird, und lässt, was nicht.',
  'scenario.duel.power.senn': 'Senn',
  'scenario.duel.power.senn.brief':
    'Eine Insel der Reeder mit einem Hafen auf dem Festland, Quayle. Ihre Flotte erreicht jede Küste; allein täte sie es ungern.',
  'scenario.duel.region.lowen-avel': 'Avel',
  'scenario.duel.region.lowen-marl': 'Marl',
  'scenario.duel.region.vardia-kron': 'Kron',
  'scenario.duel.region.vardia-holm': 'Holm',
  'scenario.duel.region.vardia-tarn': 'Tarn',
  'scenario.duel.region.senn-haven': 'Haven',
  'scenario.duel.region.senn-quayle': 'Quayle',
};
