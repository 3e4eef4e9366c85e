import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': '规则',
  'codex.lead':
    '他国变得危险时，有两种应对：<b>自建于内</b>（内部制衡：工业、科学、基础设施、部队、战备、凝聚力、稳健财政），或<b>借力于外</b>（外部制衡：盟约、担保、集团、基地、情报共享、援助）。每回合各国两者都做一些，而两样都总是不够。',
  'codex.section': '{number}. {title}',
  'codex.find': '在规则中查找',
  'codex.find.hint': '一个或几个词，如“紧张度 盟约”。按 / 键来到此处，Esc 清除。',
  'codex.find.found': '{count, plural, =0 {没有条目含这些词。} other {# 个条目含这些词。}}',
  'codex.find.none': '没有规则含这些词',
  'codex.find.none.text': '字越少，找到的越多。目录列出所有章节。',
  'codex.scenario': '数字取自',
  'codex.scenario.usual': '通常规则',
  'codex.contents': '目录',
  'codex.only': '模块“{module}”：用于{scenarios}。',
  'codex.off': '{scenario}不用。',
  'codex.howTo': '玩法简介',
};
