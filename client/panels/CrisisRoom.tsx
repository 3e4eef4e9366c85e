import '../styles/crisis.css';
import { useState } from 'preact/hooks';
import type { CrisisId } from '../../shared/core/ids.ts';
import type { Crisis } from '../../shared/model/crisis.ts';
import { serverView } from '../store/match.ts';
import { powerName, regionName } from '../store/names.ts';
import { stage } from '../store/selection.ts';
import { crisesWaiting } from '../store/unread.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { OneCrisis } from './crisis/OneCrisis.tsx';
import { Quiet } from './crisis/Quiet.tsx';

/** Crises that are open: in the crisis phase those of this turn, the seat's own first. */
export function CrisisRoom() {
  const view = serverView.value;
  if (!view) return null;
  if (view.phase !== 'crisis' || view.crises.length === 0) return <Quiet />;
  return <Open crises={view.crises} />;
}

function Open({ crises }: { crises: readonly Crisis[] }) {
  const [chosen, setChosen] = useState<CrisisId | null>(null);
  const waiting = crisesWaiting.value;
  const first = waiting[0] ?? crises.find(({ step }) => step !== 'done') ?? crises[0];
  const shown = crises.find(({ id }) => id === chosen) ?? first;
  const room = <OneCrisis key={shown.id} crisis={shown} />;
  return (
    <div class="crisis-room">
      {stage.value === 'crisis' ? (
        <p class="crisis-way">
          <Button
            kind="quiet"
            size="small"
            icon="left"
            onClick={() => {
              stage.value = null;
            }}
          >
            {t('crisis.toMap')}
          </Button>
        </p>
      ) : (
        <p class="crisis-way">
          <Button
            size="small"
            icon="swords"
            onClick={() => {
              stage.value = 'crisis';
            }}
          >
            {t('crisis.open')}
          </Button>
        </p>
      )}
      {crises.length === 1 ? (
        room
      ) : (
        <Tabs
          label={t('crisis.tabs')}
          active={shown.id}
          tabs={crises.map((crisis) => ({
            id: crisis.id,
            label: tabName(crisis, crises),
            count: waiting.includes(crisis) ? 1 : 0,
            tone: 'seal' as const,
          }))}
          onSelect={setChosen}
        >
          {room}
        </Tabs>
      )}
    </div>
  );
}

/** Where it is; of several in one place also who made the demand. */
function tabName({ id, theatre, challenger }: Crisis, all: readonly Crisis[]): string {
  const alone = all.every((other) => other.id === id || other.theatre !== theatre);
  return alone ? regionName(theatre) : `${regionName(theatre)} · ${powerName(challenger)}`;
}
