import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': 'ما يُحفظ، وإلى متى',
  'privacy.lead': 'يحفظ هذا الخادم أقل ما يحتاجه الصف من الشخص: اسم عرض، وما فُعل في اللعبة.',
  'privacy.kept': 'ما يُحفظ',
  'privacy.kept.name': 'اسم العرض الذي تدخل به. الاسم المستعار مقبول. لا بريد ولا حساب ولا كلمة مرور.',
  'privacy.kept.game': 'ما تفعله في اللعبة: الأوامر والمعاهدات والأجوبة في الأزمات، ومتى.',
  'privacy.kept.talk': 'ما تكتبه للآخرين في اللعبة. لمدرّسك أن يقرأه كله.',
  'privacy.kept.reflection': 'تأمّلك. المسودات لك وحدك؛ ويقرؤه مدرّسك بعد تسليمه.',
  'privacy.kept.mark': 'درجات مدرّسك وملاحظاته، إن وُجدت.',
  'privacy.not': 'ما لا يُحفظ',
  'privacy.not.address': 'عنوان شبكتك يُستعمل لصدّ الإغراق ولا يُكتب مع اسمك.',
  'privacy.not.track': 'لا ملفات تعريف ولا تتبّع ولا إعلانات. لا يُجلب شيء من موقع آخر ولا يُرسل إليه.',
  'privacy.where': 'أين، ومن يراه',
  'privacy.where.server': 'يبقى كل شيء على هذا الخادم. ولا يغادره إلا إذا نزّله مدرّسك.',
  'privacy.where.students': 'يرى الطلاب الآخرون اسم عرضك وقوتك وما تعلنه اللعبة.',
  'privacy.where.instructor': 'يرى مدرّسك كل ما في الصف، برابط سرّي.',
  'privacy.where.browser': 'يحفظ متصفّحك مفتاح مقعدك فتعود بنفسك. ومسح بياناته يزيله.',
  'privacy.long': 'إلى متى',
  'privacy.long.usual': 'يُحذف الصف بكل ما فيه بعد 180 يومًا من آخر استعمال، ما لم يختر مدرّسه مدة أخرى.',
  'privacy.long.now': 'للمدرّس حذف كل شيء دفعة واحدة متى شاء. عندها لا يبقى منه شيء هنا.',
  'privacy.ask': 'لرؤية ما يُحفظ عنك أو تصحيحه أو حذفه اطلب من مدرّسك: فعل واحد يكفي.',
  'privacy.back': 'إلى البداية',
};
