import type { texts as english } from '../../en/scenarios/duel.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.duel.summary':
    'لأول مباراة. تقوى فارديا وتريد إقليمك الحدودي. تسلّح في الداخل، أو اكسب سين حليفًا، أو افعل شيئًا من الاثنين. ست سنوات تحسم.',
  'scenario.duel.power.lowen': 'لوين',
  'scenario.duel.power.lowen.brief':
    'بلد مزدهر له حدّ رخو واحد: مارل، الغني المنبسط المجاور لفارديا. قد تسلّحه الورش، وقد يسلّحه صديق. وليس هناك ما يكفي لكل شيء.',
  'scenario.duel.power.vardia': 'فارديا',
  'scenario.duel.power.vardia.brief':
    'القوة الصاعدة: سكان أكثر، وسلاح أكثر، وخرائط في مدارسها تجعل مارل لها. تأخذ ما ضعفت حراسته وتدع ما سواه.',
  'scenario.duel.power.senn': 'سين',
  'scenario.duel.power.senn.brief':
    'جزيرة من أصحاب السفن لها ميناء واحد على البر، كويل. يبلغ أسطولها أي ساحل، وتفضّل ألا يفعل ذلك وحده.',
  'scenario.duel.region.lowen-avel': 'أفيل',
  'scenario.duel.region.lowen-marl': 'مارل',
  'scenario.duel.region.vardia-kron': 'كرون',
  'scenario.duel.region.vardia-holm': 'هولم',
  'scenario.duel.region.vardia-tarn': 'تارن',
  'scenario.duel.region.senn-haven': 'هيفن',
  'scenario.duel.region.senn-quayle': 'كويل',
};
