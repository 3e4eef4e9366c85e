import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {
  'sanctions.level.0': 'بلا',
  'sanctions.level.1': 'رسوم',
  'sanctions.level.2': 'مالية',
  'sanctions.level.3': 'حظر',
  'sanctions.title': 'العقوبات',
  'sanctions.lead':
    'تقطع التجارة بينكما فورًا وتكلّف المستهدَف من ناتجه: بأكثر من النسبة حين يكثر المشاركون. وتفقد أنت نصيبك من تلك التجارة.',
  'sanctions.on': 'على من',
  'sanctions.level': 'المستوى',
  'sanctions.today': 'اليوم: {level, select, 0 {بلا} 1 {رسوم} 2 {مالية} other {حظر}}.',
  'sanctions.bound': 'تُلزمك معاهدة أو تكتّل بما لا يقل عن: {level, select, 1 {رسوم} 2 {مالية} other {حظر}}.',
  'sanctions.cost.them': 'ما تكلّفه {power} كل جولة',
  'sanctions.cost.us': 'ما تكلّفك كل جولة',
  'sanctions.cost.output': '{amount} من الناتج، أي {percent} منه',
  'sanctions.cost.outputGain': '{amount} من الناتج تُستعاد',
  'sanctions.cost.trade': 'التجارة مع الجميع: {amount}',
  'sanctions.cost.money': 'التجارة مع الجميع: {amount}؛ الإيراد والمستهلكون: {money}',
  'sanctions.cost.share': 'يملك الفارضون معًا {percent} من تجارتها.',
  'sanctions.price': 'الرصيد السياسي: {price}',
  'sanctions.price.free': 'لا تكلّف رصيدًا سياسيًا.',
  'sanctions.breaks': 'وعدتَ {power} بالتجارة. هذا ينقض معاهدتك: المصداقية {credibility}، والعلاقات معها {relations}.',
  'sanctions.war': 'أنت في حرب مع {power} ولا تجارة بينكما؛ لا يُحتسب هذا إلا بعد السلام.',
  'sanctions.draft': 'إعدادها',
  'sanctions.drafting': 'جارٍ الإعداد',
  'sanctions.drafted': 'في المسودة: {power}، {level, select, 0 {رفع} 1 {رسوم} 2 {مالية} other {حظر}} من هذه الجولة.',
  'sanctions.takeBack': 'سحبها',
  'sanctions.fault': 'لم يُعَدّ شيء. {reason}',
  'sanctions.none': 'لا أحد تحت العقوبات.',
  'sanctions.inForce': 'سارية',
  'sanctions.row': '{from} على {target}: {level, select, 1 {رسوم} 2 {مالية} other {حظر}}، منذ الجولة {since}',
  'sanctions.row.bound': 'بمعاهدة',
  'sanctions.fact.under': 'تحت عقوبات {powers}',
  'sanctions.fact.by': 'تفرض عقوبات على {powers}',

  'clause.sanctions': 'عقوبات',
  'clause.what.sanctions': 'يفرض الأطراف كلهم عقوبات على قوة ثالثة.',
  'terms.sanctions':
    '{parties, plural, one {عقوبات من الطرفين على {power}} two {عقوبات من الطرفين على {power}} few {عقوبات من الجميع على {power}} many {عقوبات من الجميع على {power}} other {عقوبات من الجميع على {power}}} بهذا المستوى على الأقل: {level, select, 1 {رسوم} 2 {مالية} other {حظر}}.',
  'compose.field.sanctioned': 'على من',
  'compose.field.level': 'على الأقل',

  'demand.endSanctions': 'إنهاء العقوبات',
  'demand.endSanctions.headline': 'مطلب {power} من {target}: إنهاء العقوبات',
  'demand.endSanctions.what': 'ترفع {target} عقوباتها عن المتحدّي، وتترك ما يُلزمها بها، ولا تفرض غيرها ست جولات.',
  'war.aim.endSanctions': 'عقوبات',

  'game.capital.reserved.sanctions': 'عقوبات جديدة أو مشدّدة',

  'event.sanctionImposed':
    '{was, select, 0 {فرضت} other {شدّدت}} {from} عقوبات على {target}: {level, select, 1 {رسوم} 2 {مالية} other {حظر}}.',
  'event.sanctionLifted':
    '{level, select, 0 {رفعت {from} عقوباتها عن {target}} 1 {خفّفت {from} عقوباتها على {target} إلى رسوم} other {خفّفت {from} عقوباتها على {target} إلى مالية}}.',
  'event.sanctionBit':
    'كلّفت العقوبات {target} {output} من الناتج و{trade} من التجارة؛ للفارضين ({senders}) {share} من تجارتها.',
  'report.headline.sanctions': '{power} تحت العقوبات',
  'report.headline.sanctionsLifted': 'تخفيف عقوبات {power} على {target}',

  'factor.sanctions': 'العقوبات',
  'factor.supply': 'سلع استراتيجية ناقصة',
  'factor.sanctionImposed': 'عقوبات مفروضة',
  'factor.sanctionLifted': 'عقوبات مرفوعة',
  'factor.sanctionRally': 'التفاف في وجه العقوبات',
  'factor.sanctionFatigue': 'سنوات تحت العقوبات',

  'error.sanction.self': 'لا تعاقب القوة نفسها. اختر غيرها.',
  'error.sanction.unknown-target': 'لا قوة كهذه في هذه المباراة. اختر من القائمة.',
  'error.sanction.pledged':
    'تنازلتَ أمام {power} ووعدتها بألا عقوبات جديدة. لك فرضها من جديد في الجولة {turn}، أو في الحرب.',
  'error.treaty.sanctions-pledged':
    'تنازلت {power} أمام {other} ووعدتها بألا عقوبات جديدة؛ لها الالتزام بها من جديد في الجولة {turn}.',
  'error.sanction.bound': 'تُلزمك معاهدة أو تكتّل بأكثر من ذلك: المستوى {level} على {power}. اتركه أولًا، أو أبقِ المستوى.',
  'error.demand.no-sanctions': 'ليست لدى {power} عقوبات عليك. اطلب شيئًا آخر.',
  'error.treaty.sanctions-target': 'الالتزام بعقوبات يسمّي قوة ليست طرفًا فيه. اختر هدفًا آخر.',
  'error.treaty.sanctions-secret': 'لا تكون العقوبات سرّية. اجعل المعاهدة علنية، أو أخرج البند.',
  'error.treaty.sanctions-trade': 'بين {power} و{other} وعد بالتجارة. والعقوبات تنقض تلك المعاهدة.',

  'reason.sanctionThreat': 'تهدّدنا {power}: احتمال غلبتها علينا {oddsPercent, number} %.',
  'reason.sanctionAggressor': 'تشنّ {power} حرب عدوان. فلتشعر بها.',
  'reason.sanctionBites': 'تكلّف {power} {percent, number, ::.0} % من ناتجها.',
  'reason.sanctionTogether': 'غيرنا يعاقب {power} بالفعل: معًا نملك {percent, number} % من تجارتها.',
  'reason.sanctionOwnCost': 'تكلّفنا تجارة تساوي {percent, number, ::.0} % من ناتجنا.',
  'reason.sanctionCalm': 'لم تعد {power} تهدّدنا كما كانت.',
  'reason.sanctionConcession': 'تفاهمت {power} معنا.',
  'reason.sanctionsEase': 'ينهي عقوبات {partner} التي تكلّفنا {percent, number, ::.0} % من ناتجنا.',
};
