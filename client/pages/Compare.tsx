import '../styles/debrief.css';
import '../text/replayTexts.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PowerId } from '../../shared/core/ids.ts';
import type { EventKind } from '../../shared/events/events.ts';
import type { Verdict } from '../../shared/model/match.ts';
import { type Debrief, openDebrief } from '../debrief/open.ts';
import { Refusal } from '../net/refusal.ts';
import { FigureBox } from '../panels/debrief/FigureBox.tsx';
import { shareFigure } from '../panels/debrief/VerdictStage.tsx';
import { namesOf } from '../panels/words.ts';
import { powerName, refusalText, slotOf } from '../store/names.ts';
import { num, signed } from '../text/format.ts';
import { language, t } from '../text/index.tsx';
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
        {both && <Both was={both[0]} is={both[1]} />}
      </main>
    </>
  );
}

function Both({ was, is }: { was: Debrief; is: Debrief }) {
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

const COUNTED = [
  ['demandMade', 'compare.demands'],
  ['warBegan', 'compare.wars'],
  ['treatySigned', 'compare.treaties'],
] as const satisfies readonly (readonly [EventKind, string])[];

function Counts({ was, is }: { was: Debrief; is: Debrief }) {
  const count = ({ analysis }: Debrief, kind: EventKind): number => analysis.log.all(kind).length;
  return (
    <Table
      caption={t('compare.counts')}
      columns={[
        { id: 'what', head: '', rowHead: true, cell: ([, words]) => t(words) },
        { id: 'was', head: t('compare.was'), number: true, cell: ([kind]) => num(count(was, kind)) },
        { id: 'is', head: t('compare.is'), number: true, cell: ([kind]) => num(count(is, kind)) },
      ]}
      rows={COUNTED}
      rowKey={([kind]) => kind}
    />
  );
}
