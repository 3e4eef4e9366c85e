import type { ConsoleView, TilePower, WorldTile } from '../../../../shared/protocol/classConsole.ts';
import { classNow } from '../../../store/classroom.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { clock, list, num, pct } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Emblem } from '../../../ui/Emblem.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { ALARM_ICONS, alarmWords } from './alarmWords.ts';

interface TilesProps {
  view: ConsoleView;
  chosen: number;
  onChoose: (world: number) => void;
}

/** Every world as a tile. */
export function Tiles({ view, chosen, onChoose }: TilesProps) {
  const hegemony = view.worlds[0]?.leader.hegemony ?? 0;
  return (
    <div>
      <ul class="tiles">
        {view.worlds.map((tile) => (
          <li key={tile.number}>
            <Tile tile={tile} chosen={tile.number === chosen} onChoose={() => onChoose(tile.number)} />
          </li>
        ))}
      </ul>
      <p class="small soft tiles-key">{t('tile.key', { share: pct(100 * hegemony) })}</p>
    </div>
  );
}

function Tile({ tile, chosen, onChoose }: { tile: WorldTile; chosen: boolean; onChoose: () => void }) {
  const { number, phase, turn, turns, done, of, powers, talkBars, leader, alarms } = tile;
  const [alarm] = alarms;
  return (
    <button
      type="button"
      class={alarm ? `tile ${alarm.level} ${alarm.kind}` : 'tile'}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span class="tile-head">
        <b class="tile-number">
          <span class="vh">{t('tile.title', { world: '' })}</span>
          {number}
        </b>
        <span class="tile-phase">{t(`tile.phase.${phase}`, { turn: Math.min(turn, turns) })}</span>
        <span class="tile-clock">{clockWords(tile)}</span>
      </span>
      <span class={powers.length > 8 ? 'tile-powers many' : 'tile-powers'}>
        {powers.map((power) => (
          <PowerMark key={power.power} power={power} />
        ))}
      </span>
      <span class="tile-line">
        <span class="soft">{t(`tile.done.${phase}`, { done, of })}</span>
        <Bars bars={talkBars} />
      </span>
      <span class="tile-line">
        <span class="tile-leader">
          {t('tile.share', { power: powerName(leader.power), share: pct(100 * leader.share) })}
        </span>
        <Share leader={leader} />
      </span>
      <span class="tile-alarm">
        {alarm ? (
          <>
            <Icon name={ALARM_ICONS[alarm.kind]} />
            <span>{alarmWords(alarm, tile)}</span>
          </>
        ) : (
          <span>{t('tile.nothing')}</span>
        )}
      </span>
    </button>
  );
}

/** What a world's clock says. */
export function clockWords({ deadline, pausedWith, phase }: WorldTile): string {
  if (pausedWith !== null) return t('tile.paused');
  if (phase !== 'plan' && phase !== 'crisis') return '';
  return deadline === null ? '' : clock(deadline - classNow());
}

function PowerMark({ power: { power, led, locked, answered } }: { power: TilePower }) {
  const done = answered ?? locked;
  const state = led === 'ai' ? 'ai' : done ? 'locked' : led === 'away' ? 'away' : 'open';
  return (
    <span class={`tile-power ${state}${done ? ' done' : ''}`}>
      <Emblem slot={slotOf(power)} size={20} label={t(`tile.power.${state}`, { power: powerName(power) })} />
    </span>
  );
}

function Bars({ bars }: { bars: readonly number[] }) {
  const most = Math.max(4, ...bars);
  return (
    <span class="talk-bars" role="img" aria-label={t('tile.talk', { list: list(bars.map((bar) => num(bar))) })}>
      {bars.map((bar, at) => (
        <i key={at} style={{ height: `${Math.max(8, (100 * bar) / most)}%` }} />
      ))}
    </span>
  );
}

/** The leader's share on a scale that ends a little beyond hegemony. */
function Share({ leader: { power, share, hegemony } }: Pick<WorldTile, 'leader'>) {
  const most = Math.max(hegemony * 1.25, share);
  const slot = slotOf(power);
  return (
    <span
      class="share-bar"
      role="img"
      aria-label={t('tile.share.label', {
        power: powerName(power),
        share: pct(100 * share),
        hegemony: pct(100 * hegemony),
      })}
    >
      <i
        style={{
          width: `${(100 * share) / most}%`,
          background: `var(--p${slot})`,
          borderColor: `var(--p${slot}-line)`,
        }}
      />
      <b style={{ insetInlineStart: `${(100 * hegemony) / most}%` }} />
    </span>
  );
}
