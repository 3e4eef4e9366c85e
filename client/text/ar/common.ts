import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  'app.name': 'Counterpoise',
  'app.skip': 'تخطَّ إلى المحتوى الرئيسي',
  'app.loading': 'جارٍ تحميل الصفحة',
  'app.notFound.title': 'لا توجد صفحة هنا',
  'app.notFound.text': 'ربما بُتر العنوان. رمز المباراة ستة أحرف.',
  'app.notFound.home': 'إلى البداية',
  'app.fault.title': 'تعذّر عرض هذه الصفحة',
  'app.fault.text': 'حدث خلل فيها. مبارياتك محفوظة على الخادم، وإعادة تحميل الصفحة تكفي عادةً.',
  'app.fault.reload': 'إعادة التحميل',

  'unit.bn': '{value} مليار',
  'unit.percent': '{value} %',
  'unit.hours': '{value} س',
  'unit.minutes': 'د',
  'unit.seconds': 'ث',
  'unit.justNow': 'الآن',

  'name.articles': '–',

  'server.reaching': 'جارٍ الاتصال بالخادم',
  'server.reached': 'الخادم متصل',
  'server.lost': 'تعذّر الوصول إلى الخادم',

  'language.label': 'اللغة',

  'theme.toDark': 'المظهر الداكن',
  'theme.toLight': 'المظهر الفاتح',
  'textSize.label': 'حجم النص: {percent} %. اجعله {next} %',
};
