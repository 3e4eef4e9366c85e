import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': '保存什么，保存多久',
  'privacy.lead': '本服务器只保存课堂所需的最少个人信息：一个显示名，以及在游戏中的所为。',
  'privacy.kept': '保存的',
  'privacy.kept.name': '你进入时用的显示名。用化名也可以。没有电子邮箱、账号或密码。',
  'privacy.kept.game': '你在游戏中的所为与时间：命令、条约、预测、危机中的答复；以及你何时进出。',
  'privacy.kept.talk': '你在游戏中写给他人的话，以及被举报的内容。教师全部可读。',
  'privacy.kept.reflection': '你的反思。草稿只属于你；提交后教师可读。',
  'privacy.kept.mark': '教师的评分与批注（如有）。',
  'privacy.kept.teach': '教师所设：名单、通知、问题、限制，以及控制台交给了谁。',
  'privacy.kept.spoilt': '损坏的条目会另存待修，并与其余内容一同删除。',
  'privacy.not': '不保存的',
  'privacy.not.address': '网络地址只用于抵挡洪水式请求，不作记录。',
  'privacy.not.track': '没有 Cookie，没有跟踪，没有广告。不从别的网站取任何东西，也不发送。',
  'privacy.where': '存在哪里，谁能看到',
  'privacy.where.server': '一切都留在本服务器上。除非教师下载，不会外传。',
  'privacy.where.students': '其他学生看得到你的显示名、你的国家和游戏公开的内容。',
  'privacy.where.instructor': '教师凭秘密链接看得到课堂中的一切。',
  'privacy.where.browser': '浏览器保存席位密钥、你的名字和页面设置，你便能自行回来。清除浏览数据即删除。',
  'privacy.long': '保存多久',
  'privacy.long.usual': '课堂在最后一次使用 180 天后删除，连同其中的一切，除非教师另定时间。',
  'privacy.long.now':
    '教师可随时立即删除一切。此后这里不留任何内容。已下载的内容，以及服务器管理者所做的磁盘副本，由持有者自行删除。',
  'privacy.other': '课堂之外的对局',
  'privacy.other.same': '保存的内容相同：显示名、所为与所写。房主可删除对局及其中一切；否则一直保留。',
  'privacy.other.notices': '若你要求通知：保存通知的去处和已发送的通知。该地址不出现在任何记录中。',
  'privacy.other.server': '服务器自记：上次运行的时间，以及已结束的对局何时被另行续玩。',
  'privacy.ask': '要查看关于你的内容或更改名字，请找教师。改过或移除的名字会留在日志中，直到课堂被删除。',
  'privacy.back': '回到首页',
};
