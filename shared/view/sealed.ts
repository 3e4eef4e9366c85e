import { keysOf, type PowerId } from '../core/ids.ts';
import type { Match, Verdict } from '../model/match.ts';

/** Whether what was secret stays so though the match is over: in a class, until the instructor uncovers it. */
export const isSealed = ({ oversight }: Match): boolean => oversight?.sealed === true;

/** The verdict without the secret aims of others. */
export function withoutMandates(verdict: Verdict, own: PowerId | null = null): Verdict {
  const scores: Verdict['scores'] = {};
  for (const power of keysOf(verdict.scores)) {
    const { mandate, ...score } = verdict.scores[power];
    scores[power] = power === own && mandate !== undefined ? { ...score, mandate } : score;
  }
  return { ...verdict, scores };
}
