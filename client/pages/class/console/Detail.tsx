import { useEffect, useState } from 'preact/hooks';
import type { PowerId } from '../../../../shared/core/ids.ts';
import type { ConsoleView, WorldDetail } from '../../../../shared/protocol/classConsole.ts';
import { demandWords } from '../../../panels/words.ts';
import { classNow, watched } from '../../../store/classroom.ts';
import { takeView } from '../../../store/match.ts';
import { powerName } from '../../../store/names.ts';
import { clock } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { ActFault } from './ActFault.tsx';
import { Sure } from './ClockActs.tsx';
import { FiguresTable, PowersTable, TreatiesList } from './DetailTables.tsx';
import { PowerDialog } from './PowerDialog.tsx';
import { useClassAct } from './useClassAct.ts';
import { WorldChart } from './WorldChart.tsx';

const TABS = ['powers', 'figures', 'treaties'] as const;
type Tab = (typeof TABS)[number];

interface DetailProps {
  view: ConsoleView;
  world: number;
  onWorld: (world: number) => void;
}

/** One world as it truly is, and what can be done there. */
export function Detail({ view, world, onWorld }: DetailProps) {
  const detail = watched.value?.number === world ? watched.value : null;
  const [tab, setTab] = useState<Tab>('powers');
  const [asked, setAsked] = useState<PowerId | null>(null);
  const count = view.worlds.length;
  // What names and pictures are made from is the world that is open.
  useEffect(() => {
    if (detail) takeView({ ok: true, number: 0, view: detail.view, lastEvent: 0, serverTime: classNow() });
  }, [detail]);
  return (
    <section class="detail" aria-labelledby="detail-title">
      <div class="row between">
        <h2 id="detail-title">{t('detail.title', { world })}</h2>
        {count > 1 && (
          <span class="row">
            <IconButton
              framed
              icon="left"
              label={t('detail.previous')}
              onClick={() => onWorld(world === 1 ? count : world - 1)}
            />
            <IconButton
              framed
              icon="right"
              label={t('detail.next')}
              onClick={() => onWorld(world === count ? 1 : world + 1)}
            />
          </span>
        )}
      </div>
      {detail === null ? (
        <Progress label={t('detail.loading', { world })} />
      ) : (
        <>
          <WorldChart world={world} />
          <Matters detail={detail} />
          <Segmented
            label={t('detail.title', { world })}
            hideLabel
            value={tab}
            options={TABS.map((value) => ({ value, label: t(`detail.tab.${value}`) }))}
            onChange={setTab}
          />
          {tab === 'powers' && <PowersTable view={view} detail={detail} onAsk={setAsked} />}
          {tab === 'figures' && <FiguresTable detail={detail} />}
          {tab === 'treaties' && <TreatiesList detail={detail} />}
          <WorldActs view={view} world={world} />
        </>
      )}
      {asked && detail && <PowerDialog view={view} detail={detail} power={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

/** The crises and wars of the world, each a line. */
function Matters({ detail: { view } }: { detail: WorldDetail }) {
  const open = view.crises.filter(({ step }) => step !== 'done');
  if (open.length === 0 && view.wars.length === 0) return <p class="soft">{t('detail.calm')}</p>;
  const left = view.deadline === null ? null : clock(view.deadline - classNow());
  return (
    <ul class="detail-matters">
      {open.map((crisis) => {
        const demand = demandWords(crisis.challenger, crisis.demand);
        const { step } = crisis;
        return (
          <li key={crisis.id}>
            <Icon name="alert" />
            <span>
              {left === null ? t('detail.crisis.untimed', { demand }) : t('detail.crisis', { demand, step, left })}
            </span>
          </li>
        );
      })}
      {view.wars.map(({ id, attacker, defender }) => (
        <li key={id}>
          <Icon name="swords" />
          <span>{t('detail.war', { attacker: powerName(attacker), defender: powerName(defender) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** What moves this world alone. */
function WorldActs({ view, world }: { view: ConsoleView; world: number }) {
  const { act, busy, fault } = useClassAct();
  const [asking, setAsking] = useState<'undoTurn' | 'finish' | null>(null);
  const tile = view.worlds[world - 1];
  const goesOn = view.phase === 'play' || view.phase === 'practice';
  const running = goesOn && (tile.phase === 'plan' || tile.phase === 'crisis');
  const off = running ? undefined : t('console.notRunning');
  const paused = tile.pausedWith !== null;
  const frozen = tile.talk === 'off';
  return (
    <div class="detail-acts">
      <div class="row wrap">
        <Button
          size="small"
          icon="plus"
          offBecause={off}
          waiting={busy === 'extend'}
          onClick={() => void act({ kind: 'extend', world, seconds: 30 })}
        >
          {t('detail.more')}
        </Button>
        <Button
          size="small"
          icon={paused ? 'play' : 'clock'}
          offBecause={off}
          onClick={() => void act({ kind: paused ? 'resume' : 'pause', world })}
        >
          {t(paused ? 'detail.resume' : 'detail.pause')}
        </Button>
        <Button size="small" offBecause={off} onClick={() => void act({ kind: 'endPhase', world })}>
          {t('detail.endPhase')}
        </Button>
        <Button
          size="small"
          icon="talk"
          onClick={() => void act({ kind: 'setTalk', world, talk: frozen ? 'open' : 'off' })}
        >
          {t(frozen ? 'detail.open' : 'detail.freeze')}
        </Button>
        <Button
          size="small"
          kind="grave"
          icon="undo"
          offBecause={tile.undoable > 0 ? undefined : t('console.undo.none')}
          onClick={() => setAsking('undoTurn')}
        >
          {t('detail.undo')}
        </Button>
      </div>
      <ActFault fault={fault} />
      {asking && <Sure kind={asking} world={world} onClose={() => setAsking(null)} />}
    </div>
  );
}
