import type { openMatches as english } from '../en/openMatches.ts';
import type { Texts } from '../texts.ts';

/** Matches open to everybody, and a match out of its record. */
export const openMatches: Texts<typeof english> = {
  'open.title': '公开对局',
  'open.note': '任何人都可入座。',
  'open.none': '现在没有人在等同伴。你可以主持一局并列在这里。',
  'open.seats': '{open, plural, other {# 个空席}}',
  'open.go.label': '进入{scenario}，{code}',
  'open.record': '由记录打开对局',
  'open.record.note': '对局的最后一页和你的对局列表都可取得记录；凭它可再次查看该局。',
  'open.record.go': '选择文件',
  'open.record.fault': '未能导入。{reason}',
  'open.host': '主持人{name}',
};
