import type { openMatches as english } from '../en/openMatches.ts';
import type { Texts } from '../texts.ts';

/** Matches open to everybody, and a match out of its record. */
export const openMatches: Texts<typeof english> = {
  'open.title': 'مباريات مفتوحة',
  'open.note': 'يمكن لأي شخص أن يجلس فيها.',
  'open.none': 'لا أحد ينتظر رفقة الآن. استضف مباراة وأظهرها هنا.',
  'open.seats':
    '{open, plural, one {مقعد واحد شاغر} two {مقعدان شاغران} few {# مقاعد شاغرة} many {# مقعدًا شاغرًا} other {# مقعد شاغر}}',
  'open.go.label': 'دخول {scenario}، {code}',
  'open.record': 'مباراة من تسجيلها',
  'open.record.note': 'الصفحة الأخيرة من المباراة وقائمة مبارياتك تعطيان تسجيلها. به يمكن مشاهدتها من جديد.',
  'open.record.go': 'اختيار الملف',
  'open.record.fault': 'لم تُستعد. {reason}',
  'open.host': 'المضيف {name}',
};
