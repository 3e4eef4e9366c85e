import {
  type Decision,
  type DecisionList,
  EVERYTHING,
  type ForkedMatch,
  type ForkRequest,
  type Replay,
  readReplay,
} from '../../shared/protocol/replay.ts';
import { call } from './http.ts';
import { Refusal } from './refusal.ts';

const of = (code: string, what: string): string => `/api/matches/${encodeURIComponent(code)}/${what}`;

/** A finished match as a seat saw it, or everything of it. All of these throw a `Refusal`. */
export async function replayOf(code: string, seat: string = EVERYTHING): Promise<Replay> {
  const replay = readReplay(await call(of(code, `replay?seat=${encodeURIComponent(seat)}`)));
  if (replay === null) throw new Refusal({ code: 'record/malformed' });
  return replay;
}

/** What can be changed of a finished match. */
export const decisionsOf = async (code: string): Promise<readonly Decision[]> =>
  (await call<DecisionList>(of(code, 'decisions'))).decisions;

/** Plays a finished match again with one decision changed; resolves with the code of the match that came of it. */
export async function forkMatch(code: string, asked: ForkRequest): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) };
  return (await call<ForkedMatch>(of(code, 'fork'), init)).code;
}

/** Takes in a record file; resolves with the code it can be looked at under. */
export async function importRecord(record: unknown, name: string): Promise<string> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ record, name }),
  };
  return (await call<{ code: string }>('/api/matches/import', init)).code;
}
