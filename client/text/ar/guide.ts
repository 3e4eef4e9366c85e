import type { guide as english } from '../en/guide.ts';
import type { Texts } from '../texts.ts';

export const guide: Texts<typeof english> = {
  'guide.title': 'جولتك الأولى، {step} من {of}',
  'guide.skip': 'تخطّي الدليل',
  'guide.back': 'السابق',
  'guide.next': 'التالي',
  'guide.done': 'إغلاق الدليل',
  'guide.balance.title': 'من قد يغلبك؟',
  'guide.balance.text':
    'احتمال غلبة {rival} عليك حيث قد تضرب هو {odds}. تعرضه صفحة الميزان لكل خصم: وحدك، ومع حلفاء يفون بعهدهم، وبقدر قيمة كلمتهم.',
  'guide.balance.calm': 'تعرض صفحة الميزان احتمالات كل خصم ضدك: وحدك، ومع حلفاء يفون بعهدهم، وبقدر قيمة كلمتهم.',
  'guide.balance.go': 'فتح الميزان',
  'guide.road.title': 'البناء في الداخل أم الاستعارة من الخارج؟',
  'guide.road.text': 'اختر أحدهما الآن. لك تغييره حتى تثبّت، ومن الجولة المقبلة تجمع بين الاثنين.',
  'guide.road.go': 'فتح الميزانية',
  'guide.roads.home': 'البناء في الداخل',
  'guide.roads.home.text': 'ضع أموال السنة في القوات. مضمون وبطيء، لك وحدك، ويراه الجيران.',
  'guide.roads.abroad': 'الاستعارة من {partner}',
  'guide.roads.abroad.text':
    'اعرض حلفًا دفاعيًا. ينتقل احتمال {rival} من {before} إلى {after} فورًا، بقدر قيمة كلمة {partner}. وهو يُلزمك أيضًا.',
  'guide.roads.abroad.any': 'الاستعارة من الخارج',
  'guide.roads.abroad.any.text': 'اعرض على أحد حلفًا دفاعيًا. يعمل فورًا، إن وفى الآخر بعهده.',
  'guide.treaty.title': 'اعرض معاهدة على أحد',
  'guide.treaty.text':
    'من يخشى الخصم نفسه أقرب إلى التوقيع. اختر قوة وأضف الدفاع المشترك، وانظر أثره في الاحتمالات قبل أن تعرضه. والرفض يأتي مع أسبابه.',
  'guide.treaty.go': 'فتح مكتب المعاهدات',
  'guide.lock.title': 'تثبيت السنة',
  'guide.lock.text':
    'حين تكتمل مسودتك، ثبّت من أسفل المكتب. ولك إلغاء التثبيت حتى يثبّت الجميع. ثم تجري السنة، ويقول التقرير ما الذي حرّك كل رقم.',
};
