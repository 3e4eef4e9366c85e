import type { Scenario, ScenarioPower } from '../../../shared/model/scenario.ts';
import { DOCTRINES, RIVAL_LEVELS } from '../../../shared/model/vocabulary.ts';
import { NAME_MOST } from '../../../shared/protocol/bounds.ts';
import type { SeatInfo, SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface SeatsProps {
  scenario: Scenario;
  view: SeatView;
  acting: Acting;
  /** What the player is called. */
  name: string;
  onName: (name: string) => void;
}

/** Every power with its problem, who leads it, and what can be done about that. */
export function Seats({ scenario, view, acting, name, onName }: SeatsProps) {
  return (
    <section aria-labelledby="lobby-seats">
      <div class="lobby-seats-head">
        <div>
          <h2 id="lobby-seats">{t('lobby.seats')}</h2>
          <p class="small soft">{t('lobby.seats.note')}</p>
        </div>
        {view.host && (
          <Button size="small" onClick={() => void acting.act({ kind: 'dealSeats' })}>
            {t('lobby.deal')}
          </Button>
        )}
        {view.you === null && view.role === 'player' && (
          <TextField
            label={t('lobby.name')}
            value={name}
            maxLength={NAME_MOST}
            autoComplete="nickname"
            onInput={onName}
          />
        )}
      </div>
      <ul class="seat-list">
        {scenario.powers.map((power) => (
          <SeatRow
            key={power.id}
            power={power}
            seat={view.seats[power.id]}
            host={view.host}
            player={view.role === 'player'}
            suggested={power.id === scenario.suggested}
            acting={acting}
            name={name.trim() || t('net.defaultName')}
          />
        ))}
      </ul>
      <p class="small soft">{t('doctrine.fair')}</p>
    </section>
  );
}

interface SeatRowProps {
  power: ScenarioPower;
  seat: SeatInfo;
  host: boolean;
  /** Whether the reader may take a seat. */
  player: boolean;
  suggested: boolean;
  acting: Acting;
  name: string;
}

function SeatRow({ power, seat, host, player, suggested, acting, name }: SeatRowProps) {
  const { kind, you } = seat;
  return (
    <li class={you ? 'seat own' : 'seat'}>
      <Emblem slot={power.slot} size={34} />
      <div class="seat-words">
        <h3>
          {power.name} {suggested && <Chip>{t('lobby.seat.suggested')}</Chip>}
        </h3>
        <p class="seat-who">{who(seat)}</p>
        <p class="seat-brief">{power.brief}</p>
        {kind === 'ai' && (
          <p class="small soft">
            <b>{t(`doctrine.${seat.doctrine}`)}</b>: {t(`doctrine.${seat.doctrine}.what`)}{' '}
            <b>{t(`level.${seat.level}`)}</b>: {t(`level.${seat.level}.what`)}
          </p>
        )}
      </div>
      <div class="seat-acts">
        {host && kind === 'ai' && (
          <Select
            label={t('lobby.seat.doctrine', { power: power.name })}
            hideLabel
            value={seat.doctrine}
            options={DOCTRINES.map((value) => ({ value, label: t(`doctrine.${value}`) }))}
            onChange={(doctrine) => void acting.act({ kind: 'setSeat', power: power.id, seat: 'ai', doctrine })}
          />
        )}
        {host && kind === 'ai' && (
          <Select
            label={t('lobby.seat.level', { power: power.name })}
            hideLabel
            value={seat.level}
            options={RIVAL_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChange={(level) => void acting.act({ kind: 'setSeat', power: power.id, seat: 'ai', level })}
          />
        )}
        {you && (
          <Button size="small" onClick={() => void acting.act({ kind: 'leaveSeat' })}>
            {t('lobby.seat.up')}
          </Button>
        )}
        {kind === 'human' && (
          <span class={seat.locked ? 'seat-ready good' : 'seat-ready soft'}>
            <Icon name={seat.locked ? 'check' : 'clock'} size={18} />{' '}
            {t(seat.locked ? 'lobby.seat.ready' : 'lobby.seat.notReady')}
          </span>
        )}
        {kind !== 'human' && player && (
          <Button
            size="small"
            label={t('lobby.seat.sitLabel', { power: power.name })}
            onClick={() => void acting.act({ kind: 'claimSeat', power: power.id, name })}
          >
            {t('lobby.seat.sit')}
          </Button>
        )}
        {host && kind === 'open' && (
          <Button
            size="small"
            kind="quiet"
            label={t('lobby.seat.fillLabel', { power: power.name })}
            onClick={() => void acting.act({ kind: 'setSeat', power: power.id, seat: 'ai' })}
          >
            {t('lobby.seat.fill')}
          </Button>
        )}
        {host && kind === 'ai' && (
          <Button
            size="small"
            kind="quiet"
            label={t('lobby.seat.openLabel', { power: power.name })}
            onClick={() => void acting.act({ kind: 'setSeat', power: power.id, seat: 'open' })}
          >
            {t('lobby.seat.open.do')}
          </Button>
        )}
      </div>
    </li>
  );
}

function who({ kind, name, you, away }: SeatInfo) {
  if (kind === 'ai') return t('lobby.seat.ai');
  if (kind === 'open' || name === null) return t('lobby.seat.open');
  return rich(you ? 'lobby.seat.you' : away ? 'lobby.seat.away' : 'lobby.seat.human', { name });
}
