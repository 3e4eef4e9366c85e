import { matterKey } from '../../shared/orders/seats.ts';
import { faultOf } from '../store/commands.ts';
import { serverView } from '../store/match.ts';
import { powerName } from '../store/names.ts';
import { stage } from '../store/selection.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { matterWords } from './table/matter.ts';
import { useAct } from './useAct.ts';

/** What is put to the vote and waits for one's own, and a seat that one may take back. */
export function BallotBanner() {
  const view = serverView.value;
  const { act } = useAct();
  if (!view || stage.value === 'table') return null;
  const lent = Object.values(view.seats).find(({ yours }) => yours);
  if (lent && view.you === null && view.phase !== 'ended') {
    return (
      <Banner
        title={t('table.lent', { name: lent.name ?? '', power: powerName(lent.power) })}
        icon="people"
        tone="accent"
        action={
          <Button size="small" onClick={() => void act({ kind: 'takeBack', power: lent.power })}>
            {t('table.takeBack')}
          </Button>
        }
      />
    );
  }
  const { you } = view;
  const open = Object.values(view.ballots).find(
    ({ matter, votes }) =>
      you !== null && votes[you] === undefined && faultOf({ kind: 'ballot', matter, vote: 'no' }) === null,
  );
  if (!open) return null;
  const { matter, by } = open;
  return (
    <Banner
      key={matterKey(matter)}
      title={matterWords(matter)}
      icon="people"
      tone="accent"
      action={
        <span class="row">
          <Button size="small" onClick={() => void act({ kind: 'ballot', matter, vote: 'yes' })}>
            {t('table.yes')}
          </Button>
          <Button size="small" onClick={() => void act({ kind: 'ballot', matter, vote: 'no' })}>
            {t('table.no')}
          </Button>
        </span>
      }
    >
      {t('table.askedBy', { power: powerName(by) })}
    </Banner>
  );
}
