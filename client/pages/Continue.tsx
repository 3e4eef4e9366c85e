import { useState } from 'preact/hooks';
import { ago } from '../text/format.ts';
import { type Key, rich, t } from '../text/index.tsx';
import { AskedButton } from '../ui/AskedButton.tsx';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Continuation, ContinuationPhase, HomeActions } from './session.ts';

const PHASE = {
  lobby: 'home.phase.lobby',
  plan: 'home.phase.plan',
  crisis: 'home.phase.crisis',
  report: 'home.phase.report',
  ended: 'home.phase.ended',
} as const satisfies Record<ContinuationPhase, Key>;

/** Rows shown before the rest is asked for. */
const SHORT = 2;

interface ContinueProps {
  matches: readonly Continuation[];
  onResume: (match: Continuation) => void;
  home: HomeActions;
  /** Runs an act that may fail, and shows its fault. */
  run: (act: () => Promise<void>) => Promise<void>;
}

/** The matches of this browser; nothing at all where there are none. */
export function Continue({ matches, onResume, home, run }: ContinueProps) {
  const [all, setAll] = useState(false);
  if (matches.length === 0) return null;
  const shown = all ? matches : matches.slice(0, SHORT);
  const now = Date.now();
  return (
    <section class="continue">
      <div class="row between baseline">
        <h2>{t('home.continue')}</h2>
        <span class="small soft">{t('home.continue.kept')}</span>
      </div>
      <ul>
        {shown.map((match) => (
          <li key={match.code} class={all ? 'kept-match' : undefined}>
            <Row match={match} now={now} onResume={onResume} />
            {all && <Keeping match={match} home={home} run={run} />}
          </li>
        ))}
      </ul>
      {!all && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {t('home.continue.all', { count: matches.length })}
        </Button>
      )}
    </section>
  );
}

/** What may be done with a match beside going on with it. */
function Keeping({ match, home, run }: { match: Continuation } & Pick<ContinueProps, 'home' | 'run'>) {
  const [gone, setGone] = useState(false);
  if (gone) return <p class="small soft">{t('home.keeping.gone')}</p>;
  return (
    <p class="row wrap small keeping">
      {match.phase === 'ended' && (
        <a href={home.recordOf(match)} download>
          {t('home.keeping.record')}
        </a>
      )}
      <Button
        size="small"
        kind="quiet"
        onClick={() => {
          home.forget(match);
          setGone(true);
        }}
      >
        {t('home.keeping.forget')}
      </Button>
      {match.host !== false && (
        <AskedButton
          question={t('home.keeping.ask')}
          go={t('home.keeping.delete.go')}
          keep={t('home.keeping.keep')}
          onGo={() =>
            void run(async () => {
              await home.remove(match);
              setGone(true);
            })
          }
        >
          {t('home.keeping.delete')}
        </AskedButton>
      )}
    </p>
  );
}

function Row({ match, now, onResume }: { match: Continuation; now: number; onResume: (match: Continuation) => void }) {
  const { code, scenario, powerName, slot, turn, of, phase, updatedAt } = match;
  const stage = t(PHASE[phase]);
  const over = String(phase === 'ended');
  return (
    <>
      {slot ? <Emblem slot={slot} size={22} /> : <Icon name="people" size={22} />}
      <div class="grow">
        <p>
          {powerName === null
            ? rich('home.continue.lobby', { scenario })
            : rich('home.continue.line', { scenario, power: powerName })}
        </p>
        <p class="small soft">
          {phase === 'lobby' ? stage : t('home.continue.turn', { turn, of, phase: stage })} · {code}
        </p>
      </div>
      <span class="small soft when">{ago(updatedAt, now)}</span>
      <Button
        size="small"
        label={t('home.continue.resumeLabel', { scenario, code, over })}
        onClick={() => onResume(match)}
      >
        {t('home.continue.resume', { over })}
      </Button>
    </>
  );
}
