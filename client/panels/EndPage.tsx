import '../styles/end.css';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../shared/model/match.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { playAgain, recordAddress } from '../net/http.ts';
import { keptMatch } from '../net/kept.ts';
import { Refusal } from '../net/refusal.ts';
import { openMatch } from '../net/session.ts';
import { constants } from '../store/derived.ts';
import { code as openCode, scenario, serverView } from '../store/match.ts';
import { powerName, refusalText, slotOf } from '../store/names.ts';
import { stage } from '../store/selection.ts';
import { num, pct } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Empty } from '../ui/Empty.tsx';
import { navigate } from '../ui/router.tsx';
import { Courses } from './end/Courses.tsx';
import { Mandates } from './end/Mandates.tsx';
import { meritOf, ranking } from './end/ranking.ts';
import { Scores } from './end/Scores.tsx';
import { Why } from './end/Why.tsx';
import { namesOf } from './words.ts';

/** Who won and why, the scores of all, and how it came about. */
export function EndPage() {
  const view = serverView.value;
  const verdict = view?.verdict;
  if (!view || !verdict) return <Empty title={t('end.none')} />;
  return (
    <article class="ending">
      <div class="stage-body">
        <header class="end-head">
          <span class="end-emblems">
            {verdict.winners.map((power) => (
              <Emblem key={power} slot={slotOf(power)} size={64} label={powerName(power)} />
            ))}
          </span>
          <div>
            <h1>{titleOf(view, verdict)}</h1>
            <p class="end-lead">{leadOf(view, verdict)}</p>
            <OwnPlace view={view} verdict={verdict} />
          </div>
        </header>
        <div class="end-columns">
          <div>
            <Scores verdict={verdict} />
            <Mandates verdict={verdict} />
            <Why power={verdict.winners[0]} verdict={verdict} />
          </div>
          <Courses />
        </div>
      </div>
      <Foot />
    </article>
  );
}

function titleOf({ you }: SeatView, { winners, hegemon }: Verdict): string {
  if (hegemon) return hegemon === you ? t('end.youRule') : t('end.hegemon', { power: powerName(hegemon) });
  if (winners.length === 1 && winners[0] === you) return t('end.youWon');
  return t('end.won', { powers: namesOf(winners), count: winners.length });
}

function leadOf(view: SeatView, { hegemon, turn }: Verdict): string {
  const powers = Object.values(view.powers);
  const leader = powers.reduce((best, power) => (power.share > best.share ? power : best), powers[0]);
  const share = (of: number) => pct(100 * of, 1);
  if (hegemon) {
    return t('end.lead.hegemony', { turn, power: powerName(hegemon), share: share(view.powers[hegemon].share) });
  }
  return t('end.lead.lastTurn', {
    turns: turn,
    leader: powerName(leader.id),
    share: share(leader.share),
    hegemony: pct(100 * (constants.value?.hegemonyShare ?? 0.5)),
  });
}

function OwnPlace({ view: { you }, verdict }: { view: SeatView; verdict: Verdict }) {
  if (!you) return null;
  const all = ranking(verdict);
  const place = 1 + all.filter((power) => meritOf(verdict, power) > meritOf(verdict, you)).length;
  return <p class="strong">{t('end.of', { place, of: all.length, score: num(verdict.scores[you].score, 1) })}</p>;
}

function Foot() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const view = serverView.value;
  const world = scenario.value;
  const again = async () => {
    if (!world) return;
    setBusy(true);
    setFault('');
    const people = view === null ? 0 : Object.values(view.seats).filter(({ kind }) => kind === 'human').length;
    const kept = openCode.value === null ? undefined : keptMatch(openCode.value);
    try {
      // The group stays together under its code; who is alone, or only looks at what is over, begins afresh.
      if (people > 1 && view?.you && kept && openCode.value) await playAgain(openCode.value, kept.token);
      else navigate(`/m/${await openMatch(world.id, view?.you ? { solo: view.you } : {})}`);
    } catch (reason) {
      setFault(reason instanceof Refusal ? refusalText(reason.error) : String(reason));
      setBusy(false);
    }
  };
  return (
    <footer class="end-foot">
      {fault && <p class="field-error grow">{t('end.fault', { reason: fault })}</p>}
      <Button kind="quiet" onClick={() => navigate('/')}>
        {t('end.home')}
      </Button>
      {openCode.value && (
        <a class="menu-link" href={recordAddress(openCode.value)} download>
          {t('end.record')}
        </a>
      )}
      <Button
        onClick={() => {
          stage.value = 'report';
        }}
      >
        {t('end.report')}
      </Button>
      <Button
        icon="globe"
        onClick={() => {
          stage.value = null;
        }}
      >
        {t('end.map')}
      </Button>
      <Button icon="chart" onClick={() => navigate(`/debrief/${openCode.value ?? ''}`)}>
        {t('end.debrief')}
      </Button>
      <Button kind="primary" icon="play" waiting={busy} onClick={() => void again()}>
        {t(busy ? 'end.again.going' : 'end.again')}
      </Button>
    </footer>
  );
}
