import type { supply as english } from '../en/supply.ts';
import type { Texts } from '../texts.ts';

export const supply: Texts<typeof english> = {
  'supply.title': '战略物资',
  'supply.good.energy': '能源',
  'supply.good.materials': '原料',
  'supply.good.electronics': '电子产品',
  'supply.aim': '物资经费用于',
  'supply.aim.energy': '国内能源',
  'supply.aim.materials': '国内原料',
  'supply.aim.electronics': '国内电子产品',
  'supply.aim.stores': '三者的储备',
  'supply.need': '占一年需求的份额',
  'supply.home': '国内',
  'supply.imports': '来自',
  'supply.imports.none': '无进口',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}，已断供',
  'supply.neutral': '中立地带',
  'supply.exports': '超出自需：可供他国购买。',
  'supply.stores': '储备',
  'supply.stores.months': '{months, plural, =0 {无} other {# 个月}}',
  'supply.short': '短缺',
  'supply.short.none': '无',
  'supply.loss': '物资短缺今年使你损失产出 {output}、战备 {readiness}。',
  'supply.levers': '他国可用的杠杆',
  'supply.levers.none': '没有哪一国能独自断你的供应。',
  'supply.lever': '{power}若禁运，将断去{goods}，使你损失产出 {loss}；储备耗尽后为 {without}。',
  'supply.lever.good': '{good}的 {share}',

  'sanctions.goods.them': '物资方面：{power}将缺{goods}，储备耗尽后损失产出 {loss}。',
  'sanctions.goods.us': '你将缺{goods}：现在损失产出 {loss}，储备耗尽后为 {without}。',

  'event.shortageBegan':
    '{power}短缺{good}：需求缺口 {unmet}{by, select, none {} other {，因{by}断供}}。{stores, plural, =0 {储备已空。} other {储备还够 # 个月。}}',
  'event.shortageEased': '{power}的{good}短缺缓解：需求缺口 {unmet}，此前为 {was}。',
  'report.headline.shortage': '{power}{good}告急',

  'factor.foreignSupply': '来自外国的战略物资',
};
