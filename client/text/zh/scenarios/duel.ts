import type { texts as english } from '../../en/scenarios/duel.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.duel.summary':
    '适合第一局。瓦尔迪亚日渐强盛，想要你的边境省份。在国内备战，争取森恩为盟友，或两者各做一点。六年见分晓。',
  'scenario.duel.power.lowen': '洛文',
  'scenario.duel.power.lowen.brief':
    '富庶之国，只有一处薄弱边境：马尔，富裕、平坦，紧邻瓦尔迪亚。工厂可以武装它，朋友也可以。钱不够样样都做。',
  'scenario.duel.power.vardia': '瓦尔迪亚',
  'scenario.duel.power.vardia.brief':
    '崛起中的大国：人口更多，武器更多，学校的地图上马尔是它的。守备薄弱之处它便取走，坚固之处则放过。',
  'scenario.duel.power.senn': '森恩',
  'scenario.duel.power.senn.brief': '船东之岛，在大陆有一座港口奎尔。舰队能到任何海岸，只是不愿独自前往。',
  'scenario.duel.region.lowen-avel': '阿维尔',
  'scenario.duel.region.lowen-marl': '马尔',
  'scenario.duel.region.vardia-kron': '克龙',
  'scenario.duel.region.vardia-holm': '霍尔姆',
  'scenario.duel.region.vardia-tarn': '塔恩',
  'scenario.duel.region.senn-haven': '黑文',
  'scenario.duel.region.senn-quayle': '奎尔',
};
