import type { secrecy as english } from '../en/secrecy.ts';
import type { Texts } from '../texts.ts';

export const secrecy: Texts<typeof english> = {
  'compose.secret': '保密',
  'compose.secret.what': '只有缔约方可见，直到泄露、有一方退出，或危机中须履约。届时可能尽人皆知。',
  'secret.mark': '秘密',
  'secret.kept': '此约保密。',
  'secret.known': '{count, plural, =0 {据你所知，只有缔约方知晓。} other {据你所知，已查出者：{powers}。}}',
  'secret.learned': '你查出了此约；缔约方未必知道。',
  'event.secretLearned':
    '{how, select, unknown {{power}查出{parties}的秘密条约：{clauses}。} intelligence {{power}的情报机构查出{parties}的秘密条约：{clauses}。} shared {一个伙伴的情报机构把{parties}的秘密条约告知{power}：{clauses}。} other {流出的文件使{power}得知{parties}的秘密条约：{clauses}。}}',
  'event.secretRevealed':
    '{how, select, left {{by}退出一项秘密条约并和盘托出：{parties}曾议定{clauses}。} broken {{by}撕毁一项秘密条约，真相大白：{parties}曾议定{clauses}。} other {一场危机使{parties}的秘密条约曝光：{clauses}。}}',
  'report.headline.secretLearned': '{power}查出一项秘密条约',
  'report.headline.secretRevealed': '{powers}的秘密条约曝光',
  'error.treaty.peace-secret': '和约不能保密；请将条约公开。',
  'reason.coveredBack': '{partner}与我们的约定，与旁人无关。',
  'reason.shelterUnseen': '此事最好只有我们知道：{power}胜过我们的几率为 {oddsPercent, number}%，不必让它知晓。',
};
