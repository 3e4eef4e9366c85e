import { useEffect, useMemo, useState } from 'preact/hooks';
import { constantsOf } from '../../../shared/content/geography.ts';
import { scenarioOf } from '../../../shared/content/scenarios/index.ts';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Constants } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { boardOfView } from '../../../shared/treaties/board.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { ASKED, CHANNEL, type PlayedMatch } from '../../store/readers.ts';
import { inLanguage } from '../../store/scenarios.ts';
import { locale } from '../../text/index.tsx';

/** The reader's own match, as the seat knows it. */
export interface Played {
  view: SeatView;
  world: Scenario;
  board: Board;
  constants: Constants;
  me: PowerId;
  nameOf: (power: PowerId) => string;
}

/** The match of this browser that is open in another tab: the one that the address names, or one of the scenario that is read of. */
export function usePlayed(scenario: Scenario | null): Played | null {
  const [match, setMatch] = useState<PlayedMatch | null>(null);
  const id = scenario?.id;
  useEffect(() => {
    setMatch(null);
    if (id === undefined) return;
    const wanted = new URLSearchParams(location.search).get('match');
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<PlayedMatch | typeof ASKED>) => {
      if (data === ASKED || data.view.scenario !== id || (wanted !== null && data.code !== wanted)) return;
      setMatch(data);
    };
    channel.postMessage(ASKED);
    return () => channel.close();
  }, [id]);
  return useMemo(() => match && playedOf(match.view), [match, locale.value]);
}

function playedOf(view: SeatView): Played | null {
  const { you, scenario, dial, modules } = view;
  const world = scenarioOf({ scenario, dial: dial ?? undefined, modules: modules ?? undefined });
  if (world === undefined || you === null || view.own === null) return null;
  const { powers } = inLanguage(world);
  const nameOf = (power: PowerId): string => powers.find(({ id }) => id === power)?.name ?? power;
  return { view, world, board: boardOfView(view, world), constants: constantsOf(world), me: you, nameOf };
}
