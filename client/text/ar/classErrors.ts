import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {
  'error.class.bell-past': 'دقّ هذا الجرس بالفعل. حدّد متى ينتهي الدرس.',
  'error.class.confirm': 'اكتب رمز الصف لحذفه.',
  'error.class.doors-closed': 'أبواب هذا الصف مغلقة. اطلب من مدرّسك فتحها.',
  'error.class.act-taken': 'أُعيد تشغيل الخادم بعد استلام هذا. انظر هنا إن كان قد تم، وأعده إن لم يتم.',
  'error.class.full': 'كل مقاعد هذا الصف مشغولة. اطلب من مدرّسك إخلاء مقعد.',
  'error.class.instructor-only': 'هذا للمدرّس وحده. افتح لوحة التحكم برابطها.',
  'error.class.last-key': 'هذا آخر رابط إلى لوحة التحكم. سلّمها أولًا ثم أبطله.',
  'error.class.name-taken': 'دخل أحد بهذا الاسم. مقعدك مفتوح على ذلك الجهاز؛ ولجهاز آخر اطلب من مدرّسك إعادة إدخالك.',
  'error.class.no-world': 'ليس في هذا الصف عالم كهذا.',
  'error.class.not-begun': 'لم يبدأ الصف. ابدأه أولًا.',
  'error.class.not-on-roster': 'هذا الاسم ليس في القائمة. اكتبه كما كتبه مدرّسك.',
  'error.class.not-over': 'بعض العوالم ما زال يُلعب. أنهِها أولًا.',
  'error.class.nothing-to-undo': 'لم تبقَ جولة للتراجع عنها.',
  'error.class.removed': 'أُخرج هذا الاسم من الصف. اسأل مدرّسك.',
  'error.class.seat-taken': 'شُغل هذا المقعد قبل لحظة. اختر غيره.',
  'error.class.students-only': 'هذا يطلبه الطالب برابط مقعده.',
  'error.class.too-many-students': 'للصف {most} من الطلاب على الأكثر.',
  'error.class.unknown': 'لا صف بهذا الرمز. الرمز ستة أحرف؛ راجع الأخير منها.',
  'error.class.unknown-card': 'لا حدث كهذا في أحداث هذا السيناريو.',
  'error.class.unknown-student': 'لا أحد بهذا الرقم في هذا الصف.',
  'error.class.wrong-phase': 'تجاوز الصف هذه المرحلة، ولم يعد ذلك ممكنًا.',
};
