import { type MatchLog, readMatchLog } from '../../shared/protocol/matchLog.ts';
import { call } from './http.ts';
import { keptMatch } from './kept.ts';
import { Refusal } from './refusal.ts';

/**
 * Everything that happened in a match that is over, with what was said in private to this browser's own seat. Throws a
 * `Refusal`.
 */
export async function matchLog(code: string): Promise<MatchLog> {
  const token = keptMatch(code)?.token;
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const log = readMatchLog(await call(`/api/matches/${encodeURIComponent(code)}/log`, { headers }));
  if (log === null) throw new Refusal({ code: 'record/malformed' });
  return log;
}
