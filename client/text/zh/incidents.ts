import type { incidents as english } from '../en/incidents.ts';
import type { Texts } from '../texts.ts';

export const incidents: Texts<typeof english> = {
  'demand.redress': '赔礼',
  'demand.redress.headline': '突发事端：{power}要{target}赔礼',
  'demand.redress.what': '无人下令。{target}若赔礼，付出一年产出的 0.3%，双方都松一口气。',
  'war.aim.redress': '赔礼',
  'crisis.rung.incident': '事端',
  'crisis.rung.incident.note': '无人下令',
  'game.ticker.incident': '{power}与{target}之间发生事端',
  'crisis.role.wronged': '你的人受了伤害；追究还是作罢，由你决定。',
  'factor.incidentClosed': '事端了结',
};
