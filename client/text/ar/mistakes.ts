import type { mistakes as english } from '../en/mistakes.ts';
import type { Texts } from '../texts.ts';

export const mistakes: Texts<typeof english> = {
  'mistake.countsHeads': 'عدّ الرؤوس',
  'mistake.countsHeads.does': 'يأخذ كل وعد بالعون على ظاهره.',
  'mistake.countsHeads.against':
    'المعوّل عليه العون الموثوق: الوعد بقيمة كلمة صاحبه ومداه وقواته الفارغة (الردع الموسّع).',
  'mistake.forgetsOthers': 'نسيان الآخرين',
  'mistake.forgetsOthers.does': 'يزن المطلب أمام المستهدَف وحده.',
  'mistake.forgetsOthers.against': 'الآخرون يوازنون من يهدّد أحدهم (توازن التهديد).',
  'mistake.spendsOnShow': 'إنفاق للعرض',
  'mistake.spendsOnShow.does': 'يضع الأكثر في قوات تُرى من الخارج.',
  'mistake.spendsOnShow.against': 'ما يستطيع الضرب يُقلق الجيران فيتسلّحون؛ وما يدافع فقط لا يُقلقهم (معضلة الأمن).',
  'mistake.forgetsUpkeep': 'نسيان الصيانة',
  'mistake.forgetsUpkeep.does': 'يشتري قوات ولا مال لديه لإبقائها جاهزة.',
  'mistake.forgetsUpkeep.against': 'القوات تقاتل بجاهزيتها لا بعددها (التوازن الداخلي).',
  'mistake.livesForToday': 'العيش ليومه',
  'mistake.livesForToday.does': 'يقترض في السلم ويؤجّل العلوم والمنشآت.',
  'mistake.livesForToday.against': 'القوة في الداخل تنمو ببطء، والدَّين يجرّ فوائد (المدافع أم الزبد).',
  'mistake.bearsGrudges': 'حمل الضغائن',
  'mistake.bearsGrudges.does': 'لا يوقّع شيئًا مع من قدّم مطلبًا إليه حديثًا.',
  'mistake.bearsGrudges.against': 'المصالح تدوم والنزاعات تمضي: خصم الأمس قد يكبح خصم اليوم.',
  'mistake.signsAnything': 'توقيع أي شيء',
  'mistake.signsAnything.does': 'لا يسأل إلى أي نزاعات تجرّ المعاهدة، ولا بماذا تُلزم.',
  'mistake.signsAnything.against': 'قد يجرّ الحليف إلى حروبه (التورّط)، والالتزامات تكلّف من الاستقلالية.',
  'mistake.neverHedges': 'لا أنصاف حلول',
  'mistake.neverHedges.does': 'يفي أو يتخلّى، يتنازل أو يتحدّى، بحسب من يبدو أقوى.',
  'mistake.neverHedges.against': 'حيث لا تُعرف النهاية فالباب المفتوح يستحق ثمنه (التحوّط).',
};
