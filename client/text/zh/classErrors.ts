import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {
  'error.class.bell-past': '那次铃声已经响过了。请说明何时下课。',
  'error.class.confirm': '请输入课堂代码以删除。',
  'error.class.doors-closed': '这个课堂已关门。请让教师开门。',
  'error.class.act-taken': '服务器收到此操作后重启了。请在此查看是否已完成，若没有再做一次。',
  'error.class.full': '课堂席位已满。请教师腾出一个席位。',
  'error.class.instructor-only': '只有教师可以这样做。请用控制台自己的链接打开。',
  'error.class.last-key': '这是控制台的最后一个链接。请先移交控制台，再作废。',
  'error.class.name-taken': '已有人用这个名字进入。你的席位在那台设备上打开着；要换设备，请让教师重新放行。',
  'error.class.no-world': '课堂没有这个世界。',
  'error.class.not-begun': '课堂尚未开始。请先开始。',
  'error.class.not-on-roster': '名单上没有这个名字。请照教师所写输入。',
  'error.class.not-over': '有些世界仍在进行。请先结束。',
  'error.class.nothing-to-undo': '没有可撤销的回合。',
  'error.class.removed': '这个名字已从课堂移除。请问教师。',
  'error.class.seat-taken': '该席位刚刚被人选走。请另选。',
  'error.class.students-only': '此事须由学生用席位链接提出。',
  'error.class.too-many-students': '一个课堂至多 {most} 名学生。',
  'error.class.unknown': '没有使用该代码的课堂。代码为六个字母；请检查最后一个。',
  'error.class.unknown-card': '该剧本的牌组中没有这个事件。',
  'error.class.unknown-student': '课堂中没有此编号的人。',
  'error.class.wrong-phase': '课堂已进入下一步，此事已不能再做。',
};
