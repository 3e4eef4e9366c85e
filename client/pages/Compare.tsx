import '../styles/debrief.css';
import '../text/replayTexts.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../shared/analysis/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Verdict } from '../../shared/model/match.ts';
import type { Decision } from '../../shared/protocol/replay.ts';
import { type Debrief, openDebrief } from '../debrief/open.ts';
import { Refusal } from '../net/refusal.ts';
import { decisionsOf } from '../net/replay.ts';
import { FigureBox } from '../panels/debrief/FigureBox.tsx';
import { shareFigure } from '../panels/debrief/VerdictStage.tsx';
import { decisionWords, type Instead, insteadOf } from '../panels/replay/decisions.ts';
import { namesOf } from '../panels/words.ts';
import { powerName, refusalText, slotOf } from '../store/names.ts';
import { num, signed } from '../text/format.ts';
import { type Key, language, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { codeFrom } from '../ui/CodeField.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { PowerName } from '../ui/PowerName.tsx';
import { Progress } from '../ui/Progress.tsx';
import { navigate } from '../ui/router.tsx';
import { Table } from '../ui/Table.tsx';
import { Preferences } from './Preferences.tsx';
import type { ScreenProps } from './screen.ts';

/** A match and what would have come of it with one decision made otherwise, beside each other. */
export function Compare({ params }: ScreenProps) {
  const [code, other] = [codeFrom(params.code ?? ''), codeFrom(params.other ?? '')];
  const change = useChange(code, params.changed ?? '');
  const [both, setBoth] = useState<readonly [Debrief, Debrief] | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let left = false;
    // The match itself last: names are looked up in the one that was opened last, and both have the same.
    openDebrief(other)
      .then(async (is) => [await openDebrief(code), is] as const)
      .then(
        (opened) => {
          if (!left) setBoth(opened);
        },
        (reason: unknown) => {
          if (!left) setFault(reason instanceof Refusal ? refusalText(reason.error) : String(reason));
        },
      );
    return () => {
      left = true;
    };
  }, [code, other, language.value]);
  return (
    <>
      <PageBar crumb={both?.[0].scenario.name}>
        <Preferences />
      </PageBar>
      <main id="main" class="debrief-main">
        {fault && <p role="alert">{fault}</p>}
        {!both && !fault && <Progress label={t('debrief.loading')} />}
        {both && <Both was={both[0]} is={both[1]} change={change} />}
      </main>
    </>
  );
}

/** The decision that was made otherwise, and what was decided instead. */
interface Change {
  decision: Decision;
  instead: Instead;
}

/** Looks up what the address says was changed: the decision's number and which of the other ways; null where it says nothing. */
function useChange(code: string, changed: string): Change | null {
  const [all, setAll] = useState<readonly Decision[]>([]);
  useEffect(() => {
    // Without it the page lacks a sentence and nothing else.
    if (changed !== '') decisionsOf(code).then(setAll, () => {});
  }, [code, changed]);
  const [seq, way] = changed.split('-').map(Number);
  const decision = all.find((one) => one.seq === seq);
  const instead = decision && insteadOf(decision)[way];
  return decision && instead ? { decision, instead } : null;
}

interface BothProps {
  was: Debrief;
  is: Debrief;
  change: Change | null;
}

function Both({ was, is, change }: BothProps) {
  const [before, after] = [was.analysis.verdict, is.analysis.verdict];
  const figures = useMemo(
    () => [
      { ...shareFigure(was), id: 'capability-was', title: t('compare.shares.was') },
      { ...shareFigure(is), id: 'capability-is', title: t('compare.shares.is') },
    ],
    [was, is],
  );
  if (before === null || after === null) return <p role="alert">{t('error.match.not-ended')}</p>;
  const same = before.winners.join() === after.winners.join();
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p class="lead">
        {same
          ? t('compare.same', { powers: namesOf(before.winners) })
          : t('compare.other', { before: namesOf(before.winners), after: namesOf(after.winners) })}{' '}
        {t('compare.alike', { turn: lastAlike(was, is) })}
      </p>
      {change && (
        <section>
          <h2>{t('compare.changed', { turn: change.decision.turn })}</h2>
          <dl class="compare-change">
            <dt>{t('compare.was')}</dt>
            <dd>{decisionWords(change.decision, powerName)}</dd>
            <dt>{t('compare.is')}</dt>
            <dd>{change.instead.words}</dd>
          </dl>
        </section>
      )}
      <p class="soft">{t('compare.rivals')}</p>
      <div class="debrief-columns">
        <Scores before={before} after={after} powers={was.analysis.log.powers} />
        <Counts was={was} is={is} />
        <FigureBox figure={figures[0]} />
        <FigureBox figure={figures[1]} />
      </div>
      <p class="debrief-tools">
        <Button kind="quiet" icon="chart" onClick={() => navigate(`/debrief/${is.log.code}`)}>
          {t('replay.debrief')}
        </Button>
        <Button kind="quiet" icon="history" onClick={() => navigate(`/replay/${is.log.code}`)}>
          {t('compare.replay')}
        </Button>
      </p>
    </>
  );
}

/** The last turn after which all powers stood alike in both; 0 for the start. */
export function lastAlike(was: Pick<Debrief, 'analysis'>, is: Pick<Debrief, 'analysis'>): number {
  const [a, b] = [was.analysis.log.records, is.analysis.log.records];
  let years = 0;
  while (
    years + 1 < Math.min(a.length, b.length) &&
    JSON.stringify(a[years + 1].positions) === JSON.stringify(b[years + 1].positions)
  ) {
    years++;
  }
  return years;
}

function Scores({ before, after, powers }: { before: Verdict; after: Verdict; powers: readonly PowerId[] }) {
  const change = (power: PowerId): number => after.scores[power].score - before.scores[power].score;
  return (
    <Table
      caption={t('compare.table')}
      columns={[
        {
          id: 'power',
          head: t('debrief.power'),
          rowHead: true,
          cell: (power) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
        },
        { id: 'was', head: t('compare.was'), number: true, cell: (power) => num(before.scores[power].score, 1) },
        { id: 'is', head: t('compare.is'), number: true, cell: (power) => num(after.scores[power].score, 1) },
        { id: 'change', head: t('compare.change'), number: true, cell: (power) => <b>{signed(change(power), 1)}</b> },
      ]}
      rows={[...powers].sort((a, b) => change(b) - change(a))}
      rowKey={(power) => power}
    />
  );
}

/** What is counted, as the debrief counts it. */
const COUNTED = [
  ['compare.demands', ({ deterrence }) => deterrence.demands.filter(({ incident }) => !incident).length],
  ['compare.incidents', ({ deterrence }) => deterrence.demands.filter(({ incident }) => incident).length],
  ['compare.wars', ({ log }) => log.all('warBegan').length],
  ['compare.treaties', ({ log }) => log.all('treatySigned').length],
] as const satisfies readonly (readonly [Key, (analysis: Analysis) => number])[];

function Counts({ was, is }: { was: Debrief; is: Debrief }) {
  return (
    <Table
      caption={t('compare.counts')}
      columns={[
        { id: 'what', head: '', rowHead: true, cell: ([words]) => t(words) },
        { id: 'was', head: t('compare.was'), number: true, cell: ([, count]) => num(count(was.analysis)) },
        { id: 'is', head: t('compare.is'), number: true, cell: ([, count]) => num(count(is.analysis)) },
      ]}
      rows={COUNTED}
      rowKey={([words]) => words}
    />
  );
}
