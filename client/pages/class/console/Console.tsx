import { useEffect, useState } from 'preact/hooks';
import { watchWorld } from '../../../net/classConsole.ts';
import { useTick } from '../../../panels/topbar/useTick.ts';
import { consoleView } from '../../../store/classroom.ts';
import { BellLine } from './BellLine.tsx';
import { ClockActs } from './ClockActs.tsx';
import { ConsoleBar } from './ConsoleBar.tsx';
import { Detail } from './Detail.tsx';
import { NextStep } from './NextStep.tsx';
import { SendEvent } from './SendEvent.tsx';
import { TalkBox } from './TalkBox.tsx';
import { Tiles } from './Tiles.tsx';

/** The console: the lesson's line, what to do next, every world as a tile, one of them in detail. */
export function Console() {
  const view = consoleView.value;
  const [chosen, setChosen] = useState<number>(1);
  useTick(1000);
  const world = view && view.worlds.length >= chosen ? chosen : 1;
  useEffect(() => {
    watchWorld(world);
    return () => watchWorld(null);
  }, [world]);
  if (!view) return null;
  return (
    <div class="console">
      <ConsoleBar view={view} />
      <main id="main">
        <div class="console-time">
          <BellLine view={view} />
          <ClockActs view={view} />
        </div>
        <NextStep view={view} onLook={setChosen} />
        <div class="console-columns">
          <div class="console-worlds">
            <Tiles view={view} chosen={world} onChoose={setChosen} />
            <div class="console-boxes">
              <SendEvent view={view} world={world} />
              <TalkBox view={view} world={world} />
            </div>
          </div>
          <Detail view={view} world={world} onWorld={setChosen} />
        </div>
      </main>
    </div>
  );
}
