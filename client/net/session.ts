import { signal } from '@preact/signals';
import type { RivalLevel } from '../../shared/model/vocabulary.ts';
import { CODE_LENGTH } from '../../shared/protocol/bounds.ts';
import { OFFERS } from '../pages/scenarios.ts';
import type { ServerState, Session } from '../pages/session.ts';
import { beginLesson } from '../store/lesson.ts';
import { t } from '../text/index.tsx';
import { navigate } from '../ui/router.tsx';
import {
  classSummary,
  createMatch,
  deleteMatch,
  health,
  importMatch,
  joinMatch,
  matchSummary,
  recordAddress,
} from './http.ts';
import { continuations, forgetMatch, keepPlayerName, keepToken, keptMatch, playerName } from './kept.ts';
import { Refusal } from './refusal.ts';

const server = signal<ServerState>('reaching');

/** Asks the server whether it answers, and again while it does not. */
async function reach(): Promise<void> {
  try {
    await health();
    server.value = 'reached';
  } catch {
    server.value = 'lost';
    setTimeout(reach, 5000);
  }
}

const nameOr = (name: string | undefined): string => name?.trim() || playerName() || t('net.defaultName');

const nameOf = (scenario: string): string => {
  const offer = OFFERS.find(({ id }) => id === scenario);
  return offer ? t(offer.name) : scenario;
};

/** Opens a match that this browser is the host of and keeps the way into it; resolves with its code. */
export async function openMatch(
  scenario: string,
  { solo, name, listed, level }: { solo?: string; name?: string; listed?: boolean; level?: RivalLevel } = {},
): Promise<string> {
  const { code, token } = await createMatch({
    scenario,
    name: nameOr(name),
    ...(solo && { solo }),
    ...(listed && { listed }),
    ...(level && { level }),
  });
  keepToken(code, token, nameOf(scenario));
  if (name?.trim()) keepPlayerName(name.trim());
  return code;
}

/** Makes sure that this browser has a token of that match; a browser that has one never asks for another. */
export async function enterMatch(
  code: string,
  options: { name?: string; watch?: boolean; invite?: string } = {},
): Promise<void> {
  if (keptMatch(code) && options.invite === undefined) return;
  const { token, name } = await joinMatch(code, {
    name: nameOr(options.name),
    ...(options.watch && { watch: true }),
    ...(options.invite !== undefined && { invite: options.invite }),
  });
  keepToken(code, token, code);
  if (options.name) keepPlayerName(name);
}

/** Where the page of that code is; rejects where there is neither such a match nor such a class. */
async function placeOf(code: string): Promise<'m' | 'class'> {
  try {
    await matchSummary(code);
    return 'm';
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.error.code !== 'match/unknown') throw fault;
    return await classSummary(code).then(
      () => 'class' as const,
      () => Promise.reject(fault),
    );
  }
}

function recordIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ code: 'record/malformed' });
  }
}

/** What the pages outside a match need of the network; the rest of it is fetched with the match. */
export const session: Session = {
  home: {
    async playNow(scenario, name) {
      const code = await openMatch(scenario, { solo: 'suggested', name });
      navigate(`/m/${code}`);
    },
    async learn() {
      const code = await openMatch('duel', { solo: 'suggested' });
      beginLesson(code);
      navigate(`/m/${code}`);
    },
    async host() {
      navigate('/host');
    },
    async openLobby(scenario, options) {
      const code = await openMatch(scenario, options);
      navigate(`/m/${code}`);
    },
    async join(typed) {
      const code = typed.trim().toUpperCase().slice(0, CODE_LENGTH);
      // Whether there is such a match or class shows here; the name is asked for where it is.
      navigate(`/${keptMatch(code) ? 'm' : await placeOf(code)}/${code}`);
    },
    async resume({ code }) {
      navigate(`/m/${code}`);
    },
    forget: ({ code }) => forgetMatch(code),
    async remove({ code }) {
      const kept = keptMatch(code);
      if (kept) await deleteMatch(code, kept.token);
      forgetMatch(code);
    },
    async takeIn(file) {
      const { code, token } = await importMatch(nameOr(undefined), recordIn(await file.text()));
      keepToken(code, token, code);
      navigate(`/m/${code}`);
    },
    recordOf: ({ code }) => recordAddress(code),
  },
  continuations,
  server,
};

void reach();
