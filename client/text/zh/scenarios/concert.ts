import type { texts as english } from '../../en/scenarios/concert.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.concert.summary':
    '六国共处一片大陆。凯斯特里亚增长快过其余各国，邻国已有察觉。十年之间，要决定建设什么，信任谁，以及承诺值多少。',
  'scenario.concert.power.arden': '阿登',
  'scenario.concert.power.arden.brief':
    '在大陆有立足点的岛国。大海护卫黑尔与怀尔；梅罗则门户洞开。富有，善于创造，惯于被人求助。',
  'scenario.concert.power.velmark': '维尔马克',
  'scenario.concert.power.velmark.brief':
    '大陆上最好的实验室，以及运送成果的船队。人口少，有些债务，布拉斯克距凯斯特里亚只有一日行程。',
  'scenario.concert.power.kestria': '凯斯特里亚',
  'scenario.concert.power.kestria.brief':
    '崛起中的大国：人口最多，产出最大，仍有追赶的余地。邻国都盯着它的舰队。悄悄成长，还是趁势而为？',
  'scenario.concert.power.sarno': '萨尔诺',
  'scenario.concert.power.sarno.brief': '南方海湾上的贸易共和国。太小，无法独立自保；受人敬重，足以把各方拉到一起。',
  'scenario.concert.power.talvi': '塔尔维',
  'scenario.concert.power.talvi.brief':
    '凯斯特里亚以东的漫长海岸，人口众多，机器陈旧。与凯斯特里亚的和平承诺还有三年。此后，塔尔维的安全须有人买单。',
  'scenario.concert.power.osmere': '奥斯米尔',
  'scenario.concert.power.osmere.brief': '地图的中央：人人的邻居，人人的通路。奥斯米尔的生存之道是不过早选边。',
  'scenario.concert.region.kestria-ostrand': '奥斯特兰',
  'scenario.concert.region.kestria-karsk': '卡尔斯克',
  'scenario.concert.region.kestria-vessen': '韦森',
  'scenario.concert.region.arden-hale': '黑尔',
  'scenario.concert.region.arden-wyre': '怀尔',
  'scenario.concert.region.arden-merrow': '梅罗',
  'scenario.concert.region.velmark-tolm': '托尔姆',
  'scenario.concert.region.velmark-ildmark': '伊尔德马克',
  'scenario.concert.region.velmark-brask': '布拉斯克',
  'scenario.concert.region.osmere-quill': '奎尔',
  'scenario.concert.region.osmere-sarre': '萨尔',
  'scenario.concert.region.talvi-talvi': '塔尔维',
  'scenario.concert.region.talvi-orsk': '奥尔斯克',
  'scenario.concert.region.sarno-dane': '戴恩',
  'scenario.concert.region.sarno-ferrol': '费罗尔',
};
