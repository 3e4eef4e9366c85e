import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {
  'end.won':
    '{count, plural, one {الفوز من نصيب {powers}.} two {الفوز من نصيب {powers}.} few {الفوز من نصيب {powers}.} many {الفوز من نصيب {powers}.} other {الفوز من نصيب {powers}.}} لم يحكم أحد.',
  'end.hegemon': 'الحكم بيد {power}.',
  'end.youWon': 'فزت. لم يحكم أحد.',
  'end.youRule': 'أنت تحكم.',
  'end.lead.lastTurn':
    'عند نهاية الجولة {turns} تملك {leader} الأكثر: {share} من مجموع القدرات. والهيمنة تحتاج إلى {hegemony} جولتين متتاليتين.',
  'end.lead.hegemony':
    'في الجولة {turn} ملكت {power} {share} من مجموع القدرات للجولة الثانية على التوالي. يحتفظ شركاؤها المتعاهدون بنصف أمنهم، ويفقده من سواهم.',
  'end.why': 'لماذا {power}',
  'end.why.best': '{index}: {value}، أي {more} فوق متوسط الآخرين.',
  'end.why.least': 'أضعف ما لديها: {index} عند {value}.',
  'end.why.record':
    '{kept, plural, =0 {لم يُختبر لها وعد ووُفي} one {وفت بوعد اختُبر} two {وفت بوعدين اختُبرا} few {وفت بـ# وعود اختُبرت} many {وفت بـ# وعدًا اختُبر} other {وفت بـ# وعد اختُبر}}؛ {broken, plural, =0 {ولم تنقض شيئًا} one {ونقضت واحدًا أو وفته جزئيًا} two {ونقضت اثنين أو وفتهما جزئيًا} few {ونقضت # أو وفتها جزئيًا} many {ونقضت # أو وفتها جزئيًا} other {ونقضت # أو وفتها جزئيًا}}.',
  'end.why.share': 'انتقلت حصتها من القدرات من {from} إلى {to}.',
  'end.scores': 'النتائج',
  'end.rating': 'قياسًا إلى المعيار',
  'end.rating.note':
    'قياسًا إلى المعيار: 0 ما يناله عادةً قائد متمكّن من ذلك المقعد، وموجب 100 ما لا يناله إلا واحد من عشرة. الأعلى يفوز.',
  'end.scores.note': 'المتوسط عبر السنين، والأخيرة أثقل بالنصف، وسنتان بعدها. الأوزان: {weights}.',
  'end.weight': '{index} {percent}',
  'end.power': 'القوة',
  'end.score': 'النتيجة',
  'end.of': 'مركزك {place} من {of}، ونتيجتك {score}.',
  'end.shares': 'الحصة من مجموع القدرات',
  'end.shares.caption': 'من ملك كم من مجموع القدرات، بالمئة',
  'end.shares.y': 'بالمئة',
  'end.indices': 'مؤشراتك الأربعة',
  'end.indices.caption': 'مؤشراتك الأربعة عبر السنين',
  'end.indices.y': 'نقاط من 100',
  'end.turn': 'الجولة',
  'end.hegemony': 'الهيمنة: {percent} جولتين',
  'end.again': 'اللعب من جديد',
  'end.again.going': 'جارٍ إعداد الرقعة',
  'end.map': 'النظر إلى الخريطة',
  'end.report': 'التقرير الأخير',
  'end.debrief': 'المراجعة',
  'end.home': 'إلى البداية',
  'end.fault': 'لم تُفتح مباراة جديدة. {reason}',
  'end.none': 'المباراة مستمرة',
  'end.record': 'تنزيل التسجيل',
};
