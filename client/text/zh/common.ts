import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  'app.name': 'Counterpoise',
  'app.skip': '跳到主要内容',
  'app.loading': '正在载入页面',
  'app.notFound.title': '这里没有页面',
  'app.notFound.text': '网址可能不完整。对局代码为六个字母。',
  'app.notFound.home': '回到首页',
  'app.fault.title': '页面无法显示',
  'app.fault.text': '页面出了故障。你的对局都在服务器上，完好无损；重新载入通常即可。',
  'app.fault.reload': '重新载入',

  'unit.bn': '{value} 亿',
  'unit.percent': '{value}%',
  'unit.hours': '{value} 小时',
  'unit.minutes': '分',
  'unit.seconds': '秒',
  'unit.justNow': '刚刚',

  'name.articles': '–',

  'server.reaching': '正在连接服务器',
  'server.reached': '已连上服务器',
  'server.lost': '连不上服务器',

  'language.label': '语言',

  'theme.toDark': '换用深色主题',
  'theme.toLight': '换用浅色主题',
  'textSize.label': '文字大小 {percent}%，改为 {next}%',
};
