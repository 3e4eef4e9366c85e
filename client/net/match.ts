import { effect } from '@preact/signals';
import { variantOf } from '../../shared/content/dials.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { setTransport } from '../store/commands.ts';
import { base, openStore, scenario, serverView, takeScenario } from '../store/match.ts';
import { powerName, slotOf } from '../store/names.ts';
import { loadScenario } from '../store/scenarios.ts';
import { resetSelection } from '../store/selection.ts';
import { followStages } from '../store/stages.ts';
import { talkReadTo } from '../store/talkRead.ts';
import { Connection } from './connection.ts';
import { forgetMatch, keptMatch, replaceToken, updateKept } from './kept.ts';
import { Refusal } from './refusal.ts';
import { enterRoom } from './room.ts';
import { enterMatch } from './session.ts';

/**
 * Opens a match in the store and keeps it there until the returned function is called. A browser without a token of that
 * match asks for one first. Throws a `Refusal` where the match does not let it in.
 */
export async function followMatch(code: string): Promise<() => void> {
  openStore(code);
  resetSelection();
  await enterMatch(code);
  const kept = keptMatch(code);
  if (!kept) throw new Error(`No token kept for ${code}`);
  talkReadTo.value = kept.talkReadTo;
  const way = new Connection(code, kept.token, enterRoom);
  open = way;
  setTransport(way);
  const online = () => way.retryNow();
  addEventListener('online', online);
  const stops = [followScenario(), followStages(), rememberProgress(code)];
  void way.open();
  return () => {
    removeEventListener('online', online);
    for (const stop of stops) stop();
    way.close();
    setTransport(null);
  };
}

/** The connection to the match on the screen. */
let open: Connection | null = null;

/** A link that this seat gave out, with what proves it behind the mark that browsers keep to themselves. Throws a `Refusal`. */
export async function inviteLink(code: string, invite: number): Promise<string> {
  if (!open) throw new Refusal({ code: 'net/closed' });
  return `${location.origin}/m/${code}#invite=${await open.inviteKey(invite)}`;
}

/** The private link that opens this seat on another device. */
export function seatLink(code: string): string {
  return `${location.origin}/m/${code}#seat=${keptMatch(code)?.token ?? ''}`;
}

/** Says, or where given sets, where notices to this seat go. Throws a `Refusal`. */
export async function askHook(url?: string | null): Promise<{ url: string | null; secret: string | null }> {
  if (!open) throw new Refusal({ code: 'net/closed' });
  return open.hook(url);
}

/** Signs every other device out of this seat. Throws a `Refusal`. */
export async function signOthersOut(code: string): Promise<void> {
  if (!open) throw new Refusal({ code: 'net/closed' });
  replaceToken(code, await open.renewKey());
}

/** Forgets a match that is no more, so that Home does not offer it. */
export const forget = forgetMatch;

function followScenario(): () => void {
  let asked = '';
  return effect(() => {
    const view = serverView.value;
    if (!view) return;
    const { scenario: wanted, dial, modules } = view;
    const key = `${view.match} ${wanted} ${dial} ${modules}`;
    if (key === asked) return;
    asked = key;
    loadScenario(wanted).then(
      (loaded) => {
        // Another may have been asked for meanwhile.
        if (asked !== key) return;
        base.value = loaded;
        takeScenario(variantOf(loaded, { dial, modules }));
      },
      (fault: unknown) => {
        // Asked for again with the next view.
        asked = '';
        console.error('The scenario could not be loaded', fault);
      },
    );
  });
}

function rememberProgress(code: string): () => void {
  return effect(() => {
    const view = serverView.value;
    const world = scenario.value;
    if (view && world) updateKept(code, { ...progressOf(view), scenario: world.name, talkReadTo: talkReadTo.value });
  });
}

function progressOf(view: SeatView) {
  return {
    powerName: view.you ? powerName(view.you) : null,
    ...(view.you && { power: view.you, slot: slotOf(view.you) }),
    turn: view.phase === 'lobby' ? 0 : view.turn,
    of: view.turns,
    phase: view.phase,
    host: view.host,
  };
}
