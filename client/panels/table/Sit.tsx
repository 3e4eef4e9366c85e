import type { PowerId } from '../../../shared/core/ids.ts';
import type { RuleError } from '../../../shared/core/result.ts';
import { playerName } from '../../net/kept.ts';
import { faultOf } from '../../store/commands.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TableProps } from './props.ts';

const sitIn = (power: PowerId) => ({ kind: 'claimSeat', power, name: playerName() || t('net.defaultName') }) as const;

/** Why the reader may not take a seat over; null where they may. */
export const sitFault = (power: PowerId): RuleError | null => faultOf(sitIn(power));

/** Takes a seat over from an AI; nothing where the reader may not. */
export function Sit({ power, view, acting }: { power: PowerId } & Pick<TableProps, 'view' | 'acting'>) {
  if (view.you !== null || sitFault(power) !== null) return null;
  return (
    <Button
      size="small"
      label={t('lobby.seat.sitLabel', { power: powerName(power) })}
      onClick={() => void acting.act(sitIn(power))}
    >
      {t('lobby.seat.sit')}
    </Button>
  );
}
