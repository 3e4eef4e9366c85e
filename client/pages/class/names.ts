import type { Office } from '../../../shared/model/people.ts';
import { t } from '../../text/index.tsx';
import { OFFERS } from '../scenarios.ts';

/** A scenario's name before its data are here. */
export function scenarioName(id: string): string {
  const offer = OFFERS.find((one) => one.id === id);
  return offer ? t(offer.name) : id;
}

/** An office as it is called; whoever leads alone has none. */
export const officeName = (office: Office, cabinet: number): string =>
  t(cabinet === 1 ? 'class.office.alone' : `class.office.${office}`);

/** What an office does. */
export const officeDuty = (office: Office, cabinet: number): string =>
  t(cabinet === 1 ? 'class.office.alone.does' : `class.office.${office}.does`);
