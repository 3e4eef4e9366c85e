import type { RuleError } from '../../shared/core/result.ts';
import type { ClassSummary } from '../../shared/protocol/classes.ts';
import type {
  CreatedMatch,
  CreateMatchRequest,
  Health,
  InvitationSummary,
  JoinedMatch,
  JoinMatchRequest,
  MatchList,
  MatchSummary,
  ScenarioList,
} from '../../shared/protocol/http.ts';
import { Refusal, UNREACHABLE } from './refusal.ts';

/** Opens a match. All of these throw a `Refusal`. */
export const createMatch = (asked: CreateMatchRequest): Promise<CreatedMatch> => post('/api/matches', asked);

/** Asks for a token in a match whose code is known. */
export const joinMatch = (code: string, asked: JoinMatchRequest): Promise<JoinedMatch> =>
  post(`/api/matches/${encodeURIComponent(code)}/join`, asked);

/** What the token of a link leads to. */
export const invitationTo = (code: string, token: string): Promise<InvitationSummary> =>
  post(`/api/matches/${encodeURIComponent(code)}/invitation`, { token });

/** The next match of the same group under the same code. */
export const playAgain = (code: string, token: string): Promise<object> =>
  post(`/api/matches/${encodeURIComponent(code)}/again`, { token });

/** Deletes a match with all that the server keeps of it. */
export const deleteMatch = (code: string, token: string): Promise<object> =>
  post(`/api/matches/${encodeURIComponent(code)}/delete`, { token });

/** Takes a match in from a record. */
export const importMatch = (name: string, record: unknown): Promise<CreatedMatch> =>
  post('/api/matches/import', { name, record });

/** Where the record of a match that is over can be had. */
export const recordAddress = (code: string): string => `/api/matches/${encodeURIComponent(code)}/record`;

/** A match as those outside it see it. */
export const matchSummary = (code: string): Promise<MatchSummary> => call(`/api/matches/${encodeURIComponent(code)}`);

/** A class as those outside it see it. */
export const classSummary = (code: string): Promise<ClassSummary> => call(`/api/classes/${encodeURIComponent(code)}`);

/** Matches whose lobby is open to anybody. */
export const listMatches = async (): Promise<readonly MatchSummary[]> =>
  (await call<MatchList>('/api/matches')).matches;

/** The scenarios the server offers. */
export const listScenarios = async (): Promise<ScenarioList['scenarios']> =>
  (await call<ScenarioList>('/api/scenarios')).scenarios;

/** Whether the server is ready, and its version. */
export const health = (): Promise<Health> => call('/healthz');

const post = <T>(path: string, body: unknown): Promise<T> =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The JSON that a route answers with; throws a `Refusal`. */
export async function call<T>(path: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new Refusal(UNREACHABLE);
  }
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok && body !== null) return body as T;
  const error = (body as { error?: RuleError } | null)?.error;
  throw new Refusal(typeof error?.code === 'string' ? error : UNREACHABLE);
}
