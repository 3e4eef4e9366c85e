import type { arms as english } from '../en/arms.ts';
import type { Texts } from '../texts.ts';

export const arms: Texts<typeof english> = {
  'clause.licence': 'معرفة مرخّصة',
  'clause.armsControl': 'ضبط التسلّح',
  'clause.what.licence': 'تنتقل المعرفة إلى المتأخر.',
  'clause.what.armsControl': 'يحدّ قوات الإسقاط؛ وقد ينكشف الغش.',
  'terms.licence':
    '{you, select, from {تنتقل معرفتك إلى {to} ما دمت متقدّمًا.} to {تنتقل معرفة {from} إليك ما دامت متقدّمة.} other {تنتقل معرفة {from} إلى {to} ما دامت متقدّمة.}}',
  'terms.armsControl': 'من الجولة الثالثة لا يحتفظ أحد بقوات إسقاط تزيد على {percent} % من ناتجه.',
  'compose.field.cap': 'سقف قوات الإسقاط',
  'compose.field.cap.unit': '% من الناتج',
  'arms.cap.own': 'لديك الآن: {share} من ناتجك.',
  'event.capPassed': 'تحتفظ {power} بقوات إسقاط قدرها {share} من ناتجها؛ وضبط التسلّح يسمح بـ {cap}. لم يكتشف ذلك أحد.',
  'event.capBroken': 'احتفظت {power} بقوات إسقاط قدرها {share} من ناتجها وضبط التسلّح يسمح بـ {cap}: اكتشفت ذلك {by}.',
  'factor.armsControl': 'ضبط التسلّح',
};
