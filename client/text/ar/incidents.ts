import type { incidents as english } from '../en/incidents.ts';
import type { Texts } from '../texts.ts';

export const incidents: Texts<typeof english> = {
  'demand.redress': 'ترضية',
  'demand.redress.headline': 'حادث: مطلب {power} من {target} ترضية',
  'demand.redress.what': 'لم يأمر به أحد. إن قدّمت {target} ترضية دفعت 0.3 % من ناتج سنة، وتنفّس الطرفان.',
  'war.aim.redress': 'ترضية',
  'crisis.rung.incident': 'حادث',
  'crisis.rung.incident.note': 'لم يأمر به أحد',
  'game.ticker.incident': 'حادث بين {power} و{target}',
  'crisis.role.wronged': 'أُصيب ناس من شعبك؛ لك أن تتابع الأمر أو تدعه.',
  'factor.incidentClosed': 'حادث طُويت صفحته',
};
