import type { Match } from '../../shared/model/match.ts';
import type { Claim } from '../auth/tokens.ts';
import type { LiveMatch } from './liveMatch.ts';

/**
 * Whether a signed token still opens this match: it is of this code and of this group (a code may be given out again once its match
 * is gone), its holder has not been shown the door, and it was not voided since.
 */
export function isValid(
  { code, participant, issued }: Claim,
  live: Pick<LiveMatch, 'code' | 'createdAt' | 'match'>,
): boolean {
  const { setup, people } = live.match;
  if (code !== live.code || issued * 1000 + 1000 < (setup.since ?? live.createdAt)) return false;
  return issued >= (people[participant]?.keysFrom ?? 0);
}

/** Whether a participant has been shown the door. */
export const isBarred = ({ people }: Match, participant: Claim['participant']): boolean =>
  people[participant]?.barred === 'match';
