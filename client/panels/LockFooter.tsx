import { useState } from 'preact/hooks';
import type { Command } from '../../shared/model/match.ts';
import { faultOf, give } from '../store/commands.ts';
import { type SeatProgress, seats } from '../store/derived.ts';
import { budgetFault } from '../store/draft.ts';
import { serverView } from '../store/match.ts';
import { powerName, refusalText, slotOf } from '../store/names.ts';
import { highlightPower, stage } from '../store/selection.ts';
import { list } from '../text/format.ts';
import { rich, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { PHONE, useMedia } from '../ui/useMedia.ts';
import { OrderLog } from './orders/OrderLog.tsx';

/** At the desk's foot: how far the others are, and the one next step. */
export function LockFooter() {
  const view = serverView.value;
  if (!view) return null;
  if (view.phase === 'ended') return <Onward words={t('game.lock.ended')} go={t('game.lock.ended.go')} to="end" />;
  if (view.phase === 'crisis') {
    const waiting = list(view.awaited.filter((power) => power !== view.you).map(powerName));
    const mine = view.you !== null && view.awaited.includes(view.you);
    const words = mine
      ? t('game.lock.crisis.yours')
      : waiting
        ? t('game.lock.crisis.waiting', { powers: waiting })
        : t('game.lock.crisis');
    return <Onward words={words} go={t('game.lock.crisis.go')} to="crisis" />;
  }
  return <PlanFooter />;
}

function Onward({ words, go, to }: { words: string; go: string; to: 'crisis' | 'end' }) {
  return (
    <div class="lock">
      <p>{words}</p>
      <Button
        kind="primary"
        wide
        onClick={() => {
          stage.value = to;
        }}
      >
        {go}
      </Button>
    </div>
  );
}

function PlanFooter() {
  const phone = useMedia(PHONE);
  const others = seats.value.filter((seat) => !seat.you);
  const view = serverView.value;
  const lockedIn = others.filter((seat) => seat.locked).length;
  const count = { locked: lockedIn, all: others.length };
  const words = others.length === 0 ? t('game.lock.none') : rich('game.lock.progress', count);
  if (!view?.you) {
    const behind = view?.role === 'watcher' ? view.policies.watchDelay : 0;
    return (
      <div class="lock">
        <p class="small soft">
          {t('game.lock.onlooker')} {behind > 0 && t('table.watching.behind', { turns: behind })}
        </p>
        <Seats seats={others} />
      </div>
    );
  }
  if (phone) {
    return (
      <div class="lock phone">
        <LockButton />
        <p class="small lock-short">{rich('game.lock.short', count)}</p>
      </div>
    );
  }
  const thinking = others.filter((seat) => seat.state === 'thinking').length;
  const away = others.filter((seat) => seat.state === 'away').length;
  return (
    <div class="lock">
      <div class="row between baseline small">
        <p role="status">{words}</p>
        <p class="soft">{t('game.lock.states', { thinking, away })}</p>
      </div>
      <Seats seats={others} />
      <OrderLog />
      <LockButton />
      {view.locked && <p class="small soft">{t('game.lock.locked')}</p>}
    </div>
  );
}

/** More others than stand in a row at their usual size: they are drawn smaller, so that the foot keeps to one row. */
const MANY = 8;

function Seats({ seats: shown }: { seats: readonly SeatProgress[] }) {
  return (
    <ul class={shown.length > MANY ? 'lock-seats many' : 'lock-seats'} aria-label={t('game.lock.seats')}>
      {shown.map(({ power, name, kind, locked, state }) => {
        const who = { power: powerName(power), name: name ?? '' };
        const words = kind === 'human' && name ? t('game.lock.seat', who) : t('game.lock.seat.ai', who);
        return (
          <li
            key={power}
            class={locked ? 'locked' : undefined}
            title={words}
            onMouseEnter={() => highlightPower(power)}
            onMouseLeave={() => highlightPower(null)}
          >
            <Emblem slot={slotOf(power)} size={shown.length > MANY ? 18 : 24} state={state} label={words} />
          </li>
        );
      })}
    </ul>
  );
}

function LockButton() {
  const [underway, setUnderway] = useState<'lockIn' | 'unlock' | 'undo' | null>(null);
  const [fault, setFault] = useState('');
  const view = serverView.value;
  if (!view) return null;
  const order = async (kind: 'lockIn' | 'unlock' | 'undo') => {
    setUnderway(kind);
    const sent = await give({ kind } satisfies Command);
    setUnderway(null);
    setFault(sent.ok ? '' : t('game.lock.fault.title', { reason: refusalText(sent.error) }));
  };
  const refused = faultOf({ kind: 'lockIn' });
  const notMine = refused?.code === 'cabinet/not-your-office' ? refusalText(refused) : undefined;
  const undoOff = view.locked ? t('game.lock.undo.locked') : view.canUndo ? undefined : t('game.lock.undo.none');
  return (
    <>
      <div class="lock-buttons">
        {view.locked ? (
          <Button icon="unlock" wide waiting={underway === 'unlock'} onClick={() => order('unlock')}>
            {t(underway === 'unlock' ? 'game.lock.taking' : 'game.lock.out')}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon="lock"
            wide
            waiting={underway === 'lockIn'}
            offBecause={budgetFault.value ? t('game.lock.fault') : notMine}
            onClick={() => order('lockIn')}
          >
            {underway === 'lockIn' ? t('game.lock.sending') : t('game.lock.in', { turn: view.turn })}
          </Button>
        )}
        <Button offBecause={undoOff} waiting={underway === 'undo'} onClick={() => order('undo')}>
          {t('game.lock.undo')}
        </Button>
      </div>
      {fault && (
        <p class="small bad" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
