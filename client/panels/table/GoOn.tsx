import type { Ballot } from '../../../shared/model/people.ts';
import { votersOn, votesNeeded } from '../../../shared/orders/seats.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { faultOf } from '../../store/commands.ts';
import { serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useAct } from '../useAct.ts';
import { matterWords } from './matter.ts';

/** Lets a clock that stands run again, or asks the table to. */
export function GoOn() {
  const view = serverView.value;
  const { act } = useAct();
  if (!view) return null;
  const { you, ballots } = view;
  const may = faultOf({ kind: 'resume' }) === null;
  if (!may) {
    if (you === null) return null;
    const asked = ballots.resume;
    // Whoever has not voted yet is asked in a line of its own.
    if (asked !== undefined) return asked.votes[you] ? <Asked view={view} ballot={asked} /> : null;
  }
  return (
    <Button
      size="small"
      onClick={() => void act(may ? { kind: 'resume' } : { kind: 'ballot', matter: { kind: 'resume' }, vote: 'yes' })}
    >
      {t(may ? 'table.resume' : 'table.ask.resume')}
    </Button>
  );
}

/** That somebody has asked to go on, and how the vote stands. */
function Asked({ view, ballot: { matter, by, votes } }: { view: SeatView; ballot: Ballot }) {
  const voters = votersOn(view, matter);
  const yes = voters.filter((power) => votes[power] === 'yes').length;
  return (
    <span class="small">
      {matterWords(matter)}{' '}
      {t('table.ballot', { power: powerName(by), yes, needed: votesNeeded(matter, voters.length) })}
    </span>
  );
}
