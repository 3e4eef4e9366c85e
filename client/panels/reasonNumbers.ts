import type { Reason } from '../../shared/model/treaty.ts';
import { type Key, t } from '../text/index.tsx';

/** What is said of a number that a reason carries, by the name it goes under. */
const ABOUT: Readonly<Record<string, Key>> = {
  reachPercent: 'explain.reach',
  credibility: 'map.explain.credibility',
  oddsPercent: 'balance.odds.what',
  sharePercent: 'map.explain.share',
  tension: 'map.explain.tension',
  relations: 'map.explain.relations',
  cohesion: 'explain.price.cohesion',
  have: 'explain.capital',
  amount: 'explain.money',
};

/** Points are of an index, which the reason is about. */
const POINTS: Readonly<Record<string, Key>> = {
  securityGain: 'explain.security',
  securityLittle: 'explain.security',
  autonomyCost: 'explain.autonomy',
};

/** What the number is that a reason carries; nothing where it carries none that needs saying. */
export function aboutOf({ factor, params = {} }: Reason): string | undefined {
  const name = Object.keys(params).find((one) => Object.hasOwn(ABOUT, one));
  const key = POINTS[factor] ?? (name && ABOUT[name]);
  return key && t(key);
}
