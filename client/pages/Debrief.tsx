import '../styles/end.css';
import '../styles/debrief.css';
import '../text/debriefTexts.ts';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../shared/model/match.ts';
import { type Debrief as Opened, openDebrief } from '../debrief/open.ts';
import { saveFile, saveTable } from '../debrief/save.ts';
import { Refusal } from '../net/refusal.ts';
import { asTables, onWall } from '../panels/debrief/FigureBox.tsx';
import { PromisesStage } from '../panels/debrief/PromisesStage.tsx';
import { RoadsStage } from '../panels/debrief/RoadsStage.tsx';
import { SecretsStage } from '../panels/debrief/SecretsStage.tsx';
import { StrategiesStage } from '../panels/debrief/StrategiesStage.tsx';
import { VerdictStage } from '../panels/debrief/VerdictStage.tsx';
import { powerName, refusalText } from '../store/names.ts';
import { language, rich, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { codeFrom } from '../ui/CodeField.tsx';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Link, navigate } from '../ui/router.tsx';
import { Preferences } from './Preferences.tsx';
import type { ScreenProps } from './screen.ts';

const STAGES = ['verdict', 'roads', 'strategies', 'promises', 'secrets'] as const;
type Stage = (typeof STAGES)[number];

const PAGE_OF: Record<Stage, FunctionComponent<{ debrief: Opened; verdict: Verdict }>> = {
  verdict: VerdictStage,
  roads: RoadsStage,
  strategies: StrategiesStage,
  promises: PromisesStage,
  secrets: SecretsStage,
};

/** The debrief of a finished match, by the code in the address: four stages, and the seals broken last. */
export function Debrief({ params }: ScreenProps) {
  const code = codeFrom(params.code ?? '');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let left = false;
    openDebrief(code).then(
      (debrief) => {
        if (!left) setOpened(debrief);
      },
      (reason: unknown) => {
        if (!left) setFault(reason instanceof Refusal ? refusalText(reason.error) : String((reason as Error).message));
      },
    );
    return () => {
      left = true;
    };
    // Figures hold words: in another language they are made anew.
  }, [code, language.value]);
  useWall();
  if (fault !== '') return <Fault words={fault} />;
  const verdict = opened?.analysis.verdict ?? null;
  if (opened === null || verdict === null) return <Loading />;
  return <Pages debrief={opened} verdict={verdict} />;
}

/** The size of a wall is set on the root, whose letters everything is measured by; it ends with the page. */
function useWall(): void {
  const wall = onWall.value;
  useEffect(() => {
    if (wall) document.documentElement.dataset.scale = 'wall';
    return () => {
      delete document.documentElement.dataset.scale;
    };
  }, [wall]);
}

function Loading() {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <Progress label={t('debrief.loading')}>{t('debrief.loading.note')}</Progress>
      </main>
    </>
  );
}

function Fault({ words }: { words: string }) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('debrief.fault.title')}</h1>
        <p role="alert">{words}</p>
        <p>
          <Button kind="primary" onClick={() => navigate('/')}>
            {t('net.lost.home')}
          </Button>
        </p>
      </main>
    </>
  );
}

function Pages({ debrief, verdict }: { debrief: Opened; verdict: Verdict }) {
  const [stage, setStage] = useState<Stage>('verdict');
  // What has been shown once stays: paper shows all of it, and seals are broken but once.
  const [seen, setSeen] = useState<readonly Stage[]>([stage]);
  const go = (next: Stage) => {
    if (!seen.includes(next)) setSeen([...seen, next]);
    setStage(next);
    scrollTo(0, 0);
    announce(t(`debrief.stage.${next}`));
  };
  return (
    <div class="debrief">
      <PageBar crumb={rich('debrief.crumb', { scenario: debrief.scenario.name, turns: debrief.analysis.log.years })}>
        <Stages stage={stage} unsealed={seen.includes('secrets')} onGo={go} />
        <span class="debrief-preferences no-print">
          <Preferences />
        </span>
      </PageBar>
      <main id="main" class="debrief-main">
        {STAGES.map((one) => {
          const Shown = PAGE_OF[one];
          return (
            seen.includes(one) && (
              <div key={one} class="debrief-stage" hidden={one !== stage}>
                <Shown debrief={debrief} verdict={verdict} />
              </div>
            )
          );
        })}
        <Tools debrief={debrief} />
      </main>
      <Foot debrief={debrief} stage={stage} onGo={go} />
    </div>
  );
}

function Stages({ stage, unsealed, onGo }: { stage: Stage; unsealed: boolean; onGo: (stage: Stage) => void }) {
  const at = STAGES.indexOf(stage);
  return (
    <nav class="debrief-stages" aria-label={t('debrief.stages')}>
      <ol>
        {STAGES.map((one, index) => {
          const sealed = one === 'secrets' && !unsealed;
          return (
            <li key={one}>
              <button
                type="button"
                class={index < at ? 'done' : undefined}
                aria-current={one === stage ? 'step' : undefined}
                disabled={sealed}
                onClick={() => onGo(one)}
              >
                {sealed ? <Icon name="lock" /> : <i aria-hidden="true">{index + 1}</i>}
                <span>{t(`debrief.stage.${one}`)}</span>
                {sealed && <span class="vh">, {t('debrief.sealed')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What the class is asked before the next stage, and where its theory is told. */
function questionOf({ analysis }: Opened, stage: Stage): { words: string; theory: string } {
  const [point] = analysis.turningPoints;
  switch (stage) {
    case 'verdict':
      return { words: t('debrief.question.verdict'), theory: 'score' };
    case 'roads':
      return {
        words: t('debrief.question.roads', { turn: point?.turn ?? Math.ceil(analysis.log.years / 2) }),
        theory: 'lines',
      };
    case 'strategies':
      return {
        words:
          point === undefined
            ? t('debrief.question.strategies.calm')
            : t('debrief.question.strategies', { power: powerName(point.lost), turn: point.turn }),
        theory: 'doctrines',
      };
    case 'promises': {
      const end = analysis.ledger.filter(({ years }) => years === analysis.log.years);
      const trapped = end.reduce((most, row) => (row.entrapment > most.entrapment ? row : most), end[0]);
      return { words: t('debrief.question.promises', { power: powerName(trapped.power) }), theory: 'answers' };
    }
    case 'secrets':
      return { words: t('debrief.question.secrets'), theory: 'estimates' };
  }
}

function Foot({ debrief, stage, onGo }: { debrief: Opened; stage: Stage; onGo: (stage: Stage) => void }) {
  const at = STAGES.indexOf(stage);
  const before = STAGES[at - 1];
  const next = STAGES[at + 1];
  const { words, theory } = questionOf(debrief, stage);
  return (
    <footer class="debrief-foot no-print">
      {before && (
        <Button icon="left" onClick={() => onGo(before)}>
          {t('debrief.back')}
        </Button>
      )}
      <p>
        {rich('debrief.ask', { question: words })}{' '}
        <Link to={`/rules/${debrief.scenario.id}#${theory}`}>{t('debrief.theory')}</Link>
        {next === 'secrets' && <span class="soft"> {t('debrief.seals')}</span>}
      </p>
      <Button
        icon={asTables.value ? 'chart' : 'table'}
        onClick={() => {
          asTables.value = !asTables.value;
        }}
      >
        {t(asTables.value ? 'debrief.charts' : 'debrief.tables')}
      </Button>
      {next ? (
        <Button kind="primary" iconAfter="right" onClick={() => onGo(next)}>
          {t(`debrief.next.${next}`)}
        </Button>
      ) : (
        <Button kind="primary" onClick={() => navigate('/')}>
          {t('debrief.end')}
        </Button>
      )}
    </footer>
  );
}

function Tools({ debrief: { analysis, log } }: { debrief: Opened }) {
  const { log: _events, ...figures } = analysis;
  return (
    <p class="debrief-tools no-print">
      <Button
        kind="quiet"
        icon="eye"
        pressed={onWall.value}
        onClick={() => {
          onWall.value = !onWall.value;
        }}
      >
        {t(onWall.value ? 'debrief.wall.off' : 'debrief.wall')}
      </Button>
      <Button kind="quiet" icon="history" onClick={() => navigate(`/replay/${log.code}`)}>
        {t('debrief.replay')}
      </Button>
      <Button
        kind="quiet"
        icon="download"
        onClick={() => saveFile(`debrief-${log.code}.json`, 'application/json', JSON.stringify(figures))}
      >
        {t('debrief.export.json')}
      </Button>
      <Button kind="quiet" icon="download" onClick={() => saveEfforts(`efforts-${log.code}.csv`, analysis)}>
        {t('debrief.export.efforts')}
      </Button>
      <Button kind="quiet" icon="report" onClick={() => print()}>
        {t('debrief.export.print')}
      </Button>
    </p>
  );
}

function saveEfforts(name: string, { efforts }: Opened['analysis']): void {
  const columns = Object.keys(efforts[0]) as (keyof (typeof efforts)[number])[];
  saveTable(
    name,
    columns,
    efforts.map((effort) => columns.map((column) => effort[column])),
  );
}
