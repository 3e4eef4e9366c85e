import { faultOf } from '../../store/commands.ts';
import { serverView } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useAct } from '../useAct.ts';

/** Lets a clock that stands run again, or asks the table to. */
export function GoOn() {
  const view = serverView.value;
  const { act } = useAct();
  if (!view) return null;
  const may = faultOf({ kind: 'resume' }) === null;
  if (!may && (view.you === null || view.ballots.resume !== undefined)) return null;
  return (
    <Button
      size="small"
      onClick={() => void act(may ? { kind: 'resume' } : { kind: 'ballot', matter: { kind: 'resume' }, vote: 'yes' })}
    >
      {t(may ? 'table.resume' : 'table.ask.resume')}
    </Button>
  );
}
