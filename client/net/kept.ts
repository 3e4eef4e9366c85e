import type { Continuation } from '../pages/session.ts';

/** What this browser keeps of a match: the way back to the seat, and what Home shows of it. */
export interface KeptMatch extends Omit<Continuation, 'code'> {
  /** The only proof of who holds the seat. */
  token: string;
  /** Number of the last message of talk that was read here. */
  talkReadTo: number;
}

const MATCHES = 'counterpoise.matches';
const NAME = 'counterpoise.name';
/** Older matches are forgotten beyond this many. */
const MOST = 40;

type Kept = Record<string, KeptMatch>;

function all(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(MATCHES) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, match]) => isWhole(match)));
  } catch {
    return memory;
  }
}

/** Whether what was kept can be shown; other versions and other hands may have written there. */
function isWhole(match: Partial<KeptMatch> | null): match is KeptMatch {
  return typeof match?.token === 'string' && typeof match.scenario === 'string' && Number.isFinite(match.updatedAt);
}

// Where storage is shut (private windows, school policies), matches are kept as long as the page.
let memory: Kept = {};

function keep(kept: Kept): void {
  memory = kept;
  try {
    localStorage.setItem(MATCHES, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

/** What is kept of that match, or undefined. */
export function keptMatch(code: string): KeptMatch | undefined {
  const kept = all()[code] ?? memory[code];
  return typeof kept?.token === 'string' ? kept : undefined;
}

/** Keeps another token for a match that is kept already, or keeps the match. */
export function replaceToken(code: string, token: string): void {
  const kept = keptMatch(code);
  if (kept) keep({ ...all(), [code]: { ...kept, token } });
  else keepToken(code, token, code);
}

/** Keeps a newly given token. */
export function keepToken(code: string, token: string, scenario: string): void {
  const fresh: KeptMatch = {
    token,
    scenario,
    powerName: null,
    turn: 0,
    of: 0,
    phase: 'lobby',
    updatedAt: Date.now(),
    talkReadTo: 0,
  };
  const matches = Object.entries({ ...all(), [code]: fresh });
  matches.sort(([, a], [, b]) => b.updatedAt - a.updatedAt);
  keep(Object.fromEntries(matches.slice(0, MOST)));
}

/** Brings what Home shows of a match up to date. */
export function updateKept(code: string, news: Partial<Omit<KeptMatch, 'token'>>): void {
  const kept = keptMatch(code);
  if (kept) keep({ ...all(), [code]: { ...kept, ...news, updatedAt: Date.now() } });
}

/** Forgets a match, for one that is no more. */
export function forgetMatch(code: string): void {
  const { [code]: _gone, ...rest } = all();
  keep(rest);
}

/** Matches of this browser, the last one open first. */
export function continuations(): Continuation[] {
  return Object.entries(all())
    .map(([code, { token: _token, talkReadTo: _read, ...shown }]) => ({ code, ...shown }))
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

/** What the player was last called here, or an empty text. */
export function playerName(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what the player is called. */
export function keepPlayerName(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // As above.
  }
}
