import { effect } from '@preact/signals';
import type { SeatView } from '../../shared/view/view.ts';
import { setTransport } from '../store/commands.ts';
import { openStore, scenario, serverView, takeScenario } from '../store/match.ts';
import { powerName, slotOf } from '../store/names.ts';
import { loadScenario } from '../store/scenarios.ts';
import { resetSelection } from '../store/selection.ts';
import { followStages } from '../store/stages.ts';
import { talkReadTo } from '../store/talkRead.ts';
import { Connection } from './connection.ts';
import { forgetMatch, keptMatch, updateKept } from './kept.ts';
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

/** Forgets a match that is no more, so that Home does not offer it. */
export const forget = forgetMatch;

function followScenario(): () => void {
  let asked = '';
  return effect(() => {
    const wanted = serverView.value?.scenario;
    if (!wanted || wanted === asked || scenario.peek()?.id === wanted) return;
    asked = wanted;
    loadScenario(wanted).then(takeScenario, (fault: unknown) => {
      // Asked for again with the next view.
      asked = '';
      console.error('The scenario could not be loaded', fault);
    });
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
    ...(view.you && { slot: slotOf(view.you) }),
    turn: view.phase === 'lobby' ? 0 : view.turn,
    of: view.turns,
    phase: view.phase,
  };
}
