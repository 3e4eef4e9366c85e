import type { net as english } from '../en/net.ts';
import type { Texts } from '../texts.ts';

export const net: Texts<typeof english> = {
  'net.refused': '服务器未予接受（{code}）。请重新载入页面；若仍如此，请告知服务器管理者。',
  'net.defaultName': '玩家',
  'error.net.unreachable': '服务器没有应答。请检查网络后重试；你所做的一切都不会丢失。',
  'error.net.closed': '对局未连接。请等连上后再试。',
  'net.connecting': '正在进入对局',
  'net.connecting.note': '席位与草案都在服务器上，不会丢失。',
  'net.retrying': '连接中断。',
  'net.retrying.text': '{seconds} 秒后重试。你的草案在服务器上，安全无虞。',
  'net.retrying.now': '正在重试。你的草案在服务器上，安全无虞。',
  'net.restarting': '服务器正在重启。',
  'net.restarting.text': '此前的一切均已保存。{seconds} 秒后恢复。',
  'net.restarting.now': '此前的一切均已保存。正在恢复。',
  'net.retry': '立即重试',
  'net.lost.title': '无法打开这场对局',
  'net.lost.home': '回到首页',
  'net.back': '已重新连上',
  'net.paused': '计时已暂停。',
  'net.paused.text': '仍可下达命令；剩余时间保留。',
  'net.opening': '正在打开',
};
