import type { Matter } from '../../../shared/model/people.ts';
import type { Policies } from '../../../shared/model/policies.ts';
import { matterKey } from '../../../shared/orders/seats.ts';
import type { SeatInfo } from '../../../shared/view/view.ts';
import { faultOf } from '../../store/commands.ts';
import { room } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { momentWords } from '../deadline.ts';
import { HandHost } from './HandHost.tsx';
import type { TableProps } from './props.ts';
import { Sit } from './Sit.tsx';

/** Who leads each power, and what may be done about those who are not there. */
export function Everybody({ view, acting }: TableProps) {
  const running = view.phase === 'plan' || view.phase === 'crisis';
  return (
    <section class="section">
      <h2>{t('table.everybody')}</h2>
      <ul class="table-seats">
        {Object.values(view.seats).map((seat) => (
          <li key={seat.power}>
            <Emblem slot={slotOf(seat.power)} size={22} />
            <div class="grow">
              <b>{powerName(seat.power)}</b> <span class="soft">{whoLeads(seat, view.policies.absence)}</span>
              {seat.vacationUntil !== null && (
                <p class="small soft">{t('table.onVacation', { at: momentWords(seat.vacationUntil) })}</p>
              )}
            </div>
            {running &&
              (seat.kind === 'ai' ? (
                <Sit power={seat.power} {...{ view, acting }} />
              ) : (
                <Ask {...{ seat, view, acting }} />
              ))}
          </li>
        ))}
      </ul>
      {view.host && view.phase !== 'ended' && (
        <CheckField
          label={t('lobby.door')}
          checked={view.closed}
          onChange={(locked) => void acting.act({ kind: 'setLocked', locked })}
        />
      )}
    </section>
  );
}

function whoLeads({ power, kind, name, away, owner, you }: SeatInfo, absence: Policies['absence']): string {
  if (kind === 'ai') return t('lobby.seat.ai');
  const online = room.value?.seats[power]?.online ?? true;
  const state = away ? absence : online ? 'here' : 'gone';
  return t('table.leads', { name: name ?? '', you: String(you), state, owner: owner ?? 'none' });
}

type SeatActProps = { seat: SeatInfo } & Pick<TableProps, 'view' | 'acting'>;

function Ask({ seat: { power, you }, view, acting }: SeatActProps) {
  if (you) return null;
  const person = view.people.find((one) => one.power === power);
  const may = (matter: Matter) =>
    view.ballots[matterKey(matter)] === undefined && faultOf({ kind: 'ballot', matter, vote: 'yes' }) === null;
  const asked = (['host', 'remove'] as const).filter((kind) => !(kind === 'host' && view.host) && may({ kind, power }));
  return (
    <span class="row wrap">
      {view.host && person && <HandHost person={person} acting={acting} />}
      {asked.map((kind) => (
        <Button
          key={kind}
          size="small"
          kind="quiet"
          label={t(`table.ask.${kind}.label`, { power: powerName(power) })}
          onClick={() => void acting.act({ kind: 'ballot', matter: { kind, power }, vote: 'yes' })}
        >
          {t(`table.ask.${kind}`)}
        </Button>
      ))}
    </span>
  );
}
