import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': 'القواعد',
  'codex.lead':
    'حين تصبح دولة أخرى خطرًا فثمة جوابان: <b>بناء القوة في الداخل</b> (التوازن الداخلي: الصناعة والعلوم والبنية التحتية والقوات والجاهزية والتماسك والمال السليم)، أو <b>استعارتها من الخارج</b> (التوازن الخارجي: الأحلاف والضمانات والتكتّلات والقواعد وتبادل الاستخبارات والمعونة). في كل جولة تفعل كل قوة شيئًا من الاثنين، ولا يكفيها ما لديها لأيّ منهما.',
  'codex.section': '{number}. {title}',
  'codex.find': 'البحث في القواعد',
  'codex.find.hint': 'كلمة أو بضع كلمات، مثل «توتر حلف». المفتاح / يأتي إلى هنا، وEscape يمسح.',
  'codex.find.found':
    '{count, plural, =0 {لا شيء فيه هذه الكلمات.} one {مادة واحدة فيها هذه الكلمات.} two {مادتان فيهما هذه الكلمات.} few {# مواد فيها هذه الكلمات.} many {# مادة فيها هذه الكلمات.} other {# مادة فيها هذه الكلمات.}}',
  'codex.find.none': 'لا قاعدة فيها هذه الكلمات',
  'codex.find.none.text': 'أحرف أقل تجد أكثر. والفهرس يعدّد كل الأقسام.',
  'codex.scenario': 'أرقام',
  'codex.scenario.usual': 'القواعد المعتادة',
  'codex.contents': 'الفهرس',
  'codex.only': 'الوحدة {module}: تُلعب في {scenarios}.',
  'codex.off': 'لا تُلعب في {scenario}.',
  'codex.howTo': 'طريقة اللعب باختصار',
};
