import type { net as english } from '../en/net.ts';
import type { Texts } from '../texts.ts';

export const net: Texts<typeof english> = {
  'net.refused': 'لم يقبل الخادم ذلك ({code}). أعد تحميل الصفحة، وإن تكرّر فأبلغ مشغّل الخادم.',
  'net.defaultName': 'لاعب',
  'error.net.unreachable': 'الخادم لا يجيب. تحقّق من الشبكة ثم أعد المحاولة؛ لم يضِع شيء مما فعلت.',
  'error.net.closed': 'المباراة غير متصلة. انتظر حتى تتصل ثم أعد المحاولة.',
  'net.connecting': 'جارٍ دخول المباراة',
  'net.connecting.note': 'المقعد والمسودة على الخادم، ولا يضيع شيء.',
  'net.retrying': 'انقطع الاتصال.',
  'net.retrying.text': 'محاولة جديدة خلال {seconds} ث. مسودتك محفوظة على الخادم.',
  'net.retrying.now': 'محاولة جديدة الآن. مسودتك محفوظة على الخادم.',
  'net.restarting': 'يُعاد تشغيل الخادم.',
  'net.restarting.text': 'كل ما سبق محفوظ. العودة خلال {seconds} ث.',
  'net.restarting.now': 'كل ما سبق محفوظ. العودة الآن.',
  'net.retry': 'المحاولة الآن',
  'net.lost.title': 'تعذّر فتح هذه المباراة',
  'net.lost.home': 'إلى البداية',
  'net.back': 'عاد الاتصال',
  'net.paused': 'المؤقّت متوقف.',
  'net.paused.text': 'الأوامر مستمرة، والوقت الباقي محفوظ.',
  'net.opening': 'جارٍ الفتح',
};
