import type { classOpen as english } from '../en/classOpen.ts';
import type { Texts } from '../texts.ts';

export const classOpen: Texts<typeof english> = {
  'teach.title': 'فتح صف',
  'teach.lead':
    'درس يسير بنفسه: ينضم الطلاب برمز، ويلعبون في عوالم متوازية، وللمراجعة وقتها المحفوظ. بلا حساب، لا لك ولا لهم.',
  'teach.lesson': 'أي درس',
  'teach.lesson.minutes':
    '{lessons, plural, =1 {} one {# × } two {# × } few {# × } many {# × } other {# × }}{minutes} د',
  'teach.lesson.players': 'من {least} إلى {most} من الطلاب لكل عالم',
  'teach.lesson.turns': '{scenario}، {turns} من الجولات',
  'teach.lesson.practice': 'مع جولة تجريبية',
  'teach.lesson.own': 'درس آخر',
  'teach.lesson.own.topic': 'اختر السيناريو والجولات بنفسك.',
  'teach.scenario': 'السيناريو',
  'teach.turns': 'الجولات',
  'teach.name': 'اسم الصف',
  'teach.name.hint': 'يراه طلابك. مثال: العلاقات الدولية 204.',
  'teach.roster': 'الأسماء، اسم في كل سطر',
  'teach.roster.hint':
    'الصق قائمة أو CSV؛ يُقرأ العمود الأول. الأسماء المستعارة مقبولة: لا يُحفظ من الطالب إلا اسم العرض. ومن دون قائمة يدخل كل من لديه الرمز باسم من عنده.',
  'teach.roster.count':
    '{count, plural, =0 {لا أسماء بعد} one {اسم واحد} two {اسمان} few {# أسماء} many {# اسمًا} other {# اسم}}',
  'teach.roster.fill': 'اقتراح أسماء مستعارة: {count}',
  'teach.rosterOnly': 'لا يدخل إلا من في القائمة',
  'teach.worlds': 'العوالم',
  'teach.worlds.hint':
    '{students, plural, =0 {يتسع كل منها لطلاب عددهم {seats}.} one {طالب واحد في عوالم مقاعدها {seats}.} two {طالبان في عوالم مقاعدها {seats}.} few {# طلاب في عوالم مقاعدها {seats}.} many {# طالبًا في عوالم مقاعدها {seats}.} other {# طالب في عوالم مقاعدها {seats}.}}',
  'teach.worlds.tooFew':
    'المقاعد {seats} والطلاب {students}. يبقى {missing} بلا مقعد: أضف عوالم أو اجعل المقاعد مشتركة.',
  'teach.leaders': 'من يقود القوة',
  'teach.leaders.1': 'قائد واحد',
  'teach.leaders.2': 'اثنان',
  'teach.leaders.3': 'ثلاثة',
  'teach.leaders.4': 'حكومة من أربعة',
  'teach.leaders.hint.1': 'يقرّر كلٌّ وحده. الأنسب لأول درس.',
  'teach.leaders.hint.more': 'حكومة: يعدّ كلٌّ ما يخصّ منصبه، والمطلب أو الهجوم أو نقض معاهدة يحتاج إلى مفتاحين.',
  'teach.seating': 'المقاعد',
  'teach.seating.dealt': 'موزّعة',
  'teach.seating.choose': 'مختارة',
  'teach.bell': 'الجرس عند',
  'teach.bell.hint': 'تُقاس الجولات لتنتهي آخرها قبل المراجعة، وتحتفظ المراجعة بوقتها.',
  'teach.bell.plan':
    '{turns, plural, one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}} بنحو {minutes} د، ثم {debrief} د للمراجعة.',
  'teach.bell.short': 'الوقت لا يكفي للجولات كلها ({wanted}): تُلعب {turns}.',
  'teach.bell.none': 'بلا جرس: تنهي المراحل بنفسك.',
  'teach.open': 'فتح الصف',
  'teach.opening': 'جارٍ فتح الصف',
  'teach.open.noName': 'سمِّ الصف',
  'teach.next': 'بعدها ترى لوحة التحكم، وهي تقول ما العمل، وصفحة شاشة العرض.',
  'teach.yours': 'صفوفك في هذا المتصفّح',
  'teach.yours.line': 'آخر استعمال {when}',
  'teach.yours.open': 'فتح لوحة التحكم',
  'teach.privacy': 'ما يُحفظ، وإلى متى',

  'preset.duel45.topic': 'تهديد واحد وطريقان: درس أول لمجموعات صغيرة',
  'preset.duel45.plan': 'المبارزة صغيرة تُفهم في دقيقة وتُلعب إلى آخرها.',
  'preset.concert45.topic': 'التوازن الداخلي والخارجي في درس واحد',
  'preset.concert45.plan': 'ست قوى، إحداها تنمو. كلٌّ يقود واحدة.',
  'preset.concert75.topic': 'التوازن والأحلاف والمصداقية، مع حكومات',
  'preset.concert75.plan': 'طويل بما يكفي لاختبار الأحلاف. يتقاسم القوة طالبان.',
  'preset.concert90.topic': 'الشيء نفسه في درسين بينهما استراحة',
  'preset.concert90.plan': 'يقف الصف في المنتصف، ويتحدث فيه في البيت، ثم يكمل كما كان.',
  'preset.europe75.topic': 'أوروبا قبل 1914: أحلاف تُلزم',
  'preset.europe75.plan': 'عشر قوى ومعاهدات سارية. لصفوف تعرف اللعبة.',
};
