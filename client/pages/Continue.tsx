import { useState } from 'preact/hooks';
import { ago } from '../text/format.ts';
import { type Key, rich, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Continuation, ContinuationPhase } from './session.ts';

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
}

/** The matches of this browser; nothing at all where there are none. */
export function Continue({ matches, onResume }: ContinueProps) {
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
          <li key={match.code}>
            <Row match={match} now={now} onResume={onResume} />
          </li>
        ))}
      </ul>
      {matches.length > shown.length && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {t('home.continue.all', { count: matches.length })}
        </Button>
      )}
    </section>
  );
}

function Row({ match, now, onResume }: { match: Continuation; now: number; onResume: (match: Continuation) => void }) {
  const { code, scenario, powerName, slot, turn, of, phase, updatedAt } = match;
  const stage = t(PHASE[phase]);
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
      <Button size="small" label={t('home.continue.resumeLabel', { scenario, code })} onClick={() => onResume(match)}>
        {t('home.continue.resume')}
      </Button>
    </>
  );
}
