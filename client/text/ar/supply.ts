import type { supply as english } from '../en/supply.ts';
import type { Texts } from '../texts.ts';

export const supply: Texts<typeof english> = {
  'supply.title': 'السلع الاستراتيجية',
  'supply.good.energy': 'الطاقة',
  'supply.good.materials': 'المواد',
  'supply.good.electronics': 'الإلكترونيات',
  'supply.aim': 'مال الإمداد يشتري',
  'supply.aim.energy': 'طاقة في الداخل',
  'supply.aim.materials': 'مواد في الداخل',
  'supply.aim.electronics': 'إلكترونيات في الداخل',
  'supply.aim.stores': 'مخزونًا من الثلاث',
  'supply.need': 'حصة من حاجة سنة',
  'supply.home': 'في الداخل',
  'supply.imports': 'من',
  'supply.imports.none': 'لا شيء من الخارج',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}، مقطوعة',
  'supply.neutral': 'أرض محايدة',
  'supply.exports': 'أكثر من حاجتها: لغيرها أن يشتري.',
  'supply.stores': 'في المخزون',
  'supply.stores.months':
    '{months, plural, =0 {لا شيء} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'supply.short': 'النقص',
  'supply.short.none': 'لا شيء',
  'supply.loss': 'السلع الناقصة تكلّفك هذه السنة {output} من الناتج و{readiness} من الجاهزية.',
  'supply.levers': 'روافع بيد الآخرين',
  'supply.levers.none': 'لا قوة وحدها تستطيع قطع شيء عنك.',
  'supply.lever': 'حظر من {power} يقطع {goods} ويكلّف {loss} من الناتج؛ و{without} بعد نفاد مخزونك.',
  'supply.lever.good': '{share} من {good}',

  'sanctions.goods.them': 'في السلع: ينقص {power} {goods}، ويكلّفها ذلك {loss} من الناتج بعد نفاد مخزونها.',
  'sanctions.goods.us': 'ينقصك {goods}: {loss} من ناتجك الآن، و{without} بعد نفاد مخزونك.',

  'event.shortageBegan':
    'نقص لدى {power} في {good}: {unmet} من الحاجة{by, select, none {} other {، منذ قطعتها {by}}}. {stores, plural, =0 {مخزونها فارغ.} one {في المخزون شهر واحد.} two {في المخزون شهران.} few {في المخزون # أشهر.} many {في المخزون # شهرًا.} other {في المخزون # شهر.}}',
  'event.shortageEased': 'خفّ النقص لدى {power} في {good}: {unmet} من الحاجة بعد {was}.',
  'report.headline.shortage': 'نقص في {good} لدى {power}',

  'factor.foreignSupply': 'سلع استراتيجية من الخارج',
};
