import type { Ballot } from '../../../shared/model/people.ts';
import { votersOn, votesNeeded } from '../../../shared/orders/seats.ts';
import { faultOf } from '../../store/commands.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { deadlineWords } from '../deadline.ts';
import { matterWords } from './matter.ts';
import type { TableProps } from './props.ts';

/** What one press of the host's adds to a live clock, seconds; to a slow one an hour. */
const HOST_EXTENSION = 120;
const SLOW_EXTENSION = 3600;

/** When the phase ends, what may be done about that, and what is being voted on. */
export function TableClock({ view, acting }: TableProps) {
  const { clock, phase } = view;
  if (phase !== 'plan' && phase !== 'crisis') return null;
  // Whether the clock shall stand or run is no matter any more once it does.
  const settled = view.pausedWith === null ? 'resume' : 'pause';
  const ballots = Object.entries(view.ballots).filter(([, { matter }]) => matter.kind !== settled);
  if (clock.mode === 'untimed' && ballots.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('table.clock')}</h2>
      {clock.mode === 'timed' && (
        <>
          <p>{deadlineWords(view)}</p>
          <ClockActs view={view} acting={acting} />
        </>
      )}
      {ballots.map(([key, ballot]) => (
        <BallotRow key={key} ballot={ballot} view={view} acting={acting} />
      ))}
    </section>
  );
}

function ClockActs({ view, acting }: Pick<TableProps, 'view' | 'acting'>) {
  const { you, clock } = view;
  const kind = view.pausedWith === null ? 'pause' : 'resume';
  const refusal = faultOf({ kind });
  const asks = you !== null && refusal !== null && view.ballots[kind] === undefined;
  const ask = (matter: 'pause' | 'resume' | 'extend') =>
    void acting.act({ kind: 'ballot', matter: { kind: matter }, vote: 'yes' });
  const left = you === null ? 0 : view.seats[you].extensionsLeft;
  const slow = clock.mode === 'timed' && clock.planSeconds > SLOW_EXTENSION;
  return (
    <div class="row wrap">
      {refusal === null && (
        <Button size="small" icon="clock" onClick={() => void acting.act({ kind })}>
          {t(`table.${kind}`)}
        </Button>
      )}
      {asks && (
        <Button size="small" icon="clock" onClick={() => ask(kind)}>
          {t(`table.ask.${kind}`)}
        </Button>
      )}
      {view.host && (
        <Button
          size="small"
          icon="plus"
          onClick={() => void acting.act({ kind: 'extend', seconds: slow ? SLOW_EXTENSION : HOST_EXTENSION })}
        >
          {t(slow ? 'table.extend.hour' : 'table.extend.host')}
        </Button>
      )}
      {you !== null && view.policies.extensions > 0 && (
        <Button
          size="small"
          icon="plus"
          offBecause={left === 0 ? t('table.extend.none') : undefined}
          onClick={() => void acting.act({ kind: 'useExtension' })}
        >
          {t('table.extend.own', { left })}
        </Button>
      )}
      {you !== null && view.ballots.extend === undefined && (
        <Button size="small" onClick={() => ask('extend')}>
          {t('table.ask.extend')}
        </Button>
      )}
    </div>
  );
}

/** A matter before the table, how it stands, and one's own vote. */
function BallotRow({ ballot, view, acting }: { ballot: Ballot } & Pick<TableProps, 'view' | 'acting'>) {
  const { matter, votes, by } = ballot;
  const voters = votersOn(view, matter);
  const yes = voters.filter((power) => votes[power] === 'yes').length;
  const mine = view.you === null ? undefined : votes[view.you];
  const may = view.you !== null && voters.includes(view.you);
  const vote = (next: 'yes' | 'no') => void acting.act({ kind: 'ballot', matter, vote: mine === next ? null : next });
  return (
    <div class="ballot">
      <p>
        <b>{matterWords(matter)}</b>{' '}
        <span class="soft">
          {t('table.ballot', { power: powerName(by), yes, needed: votesNeeded(matter, voters.length) })}
        </span>
      </p>
      {may && (
        <div class="row">
          <Button size="small" pressed={mine === 'yes'} onClick={() => vote('yes')}>
            {t('table.yes')}
          </Button>
          <Button size="small" pressed={mine === 'no'} onClick={() => vote('no')}>
            {t('table.no')}
          </Button>
        </div>
      )}
    </div>
  );
}
