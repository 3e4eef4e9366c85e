import { scenario, serverView } from '../store/match.ts';
import { powerName, slotOf } from '../store/names.ts';
import { openPanel } from '../store/selection.ts';
import { ownIndices } from '../store/turns.ts';
import { unreadTalk } from '../store/unread.ts';
import { t } from '../text/index.tsx';
import { BarCell, SeatCell, TurnSteps } from '../ui/Bar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PHONE, useMedia } from '../ui/useMedia.ts';
import { Capital } from './topbar/Capital.tsx';
import { Index } from './topbar/Index.tsx';
import { Menu } from './topbar/Menu.tsx';
import { PhaseClock } from './topbar/PhaseClock.tsx';

/** The top bar: whose seat, which turn, how long, the four indices, political capital, talk and the menu. */
export function TopBar() {
  const [view, world] = [serverView.value, scenario.value];
  const phone = useMedia(PHONE);
  if (!view || !world) return null;
  const phase = t(`game.phase.${view.phase}`);
  const turn = Math.min(view.turn, view.turns);
  return (
    <>
      {view.you ? (
        <SeatCell
          slot={slotOf(view.you)}
          name={powerName(view.you)}
          note={phone ? t('game.seatNote.phone', { turn, of: view.turns, phase }) : world.name}
        />
      ) : (
        <BarCell from="always">
          <span class="seat-name">{t('game.watching')}</span>
          <span class="seat-note">
            {phone ? t('game.seatNote.phone', { turn, of: view.turns, phase }) : world.name}
          </span>
        </BarCell>
      )}
      <BarCell>
        <TurnSteps turn={turn} of={view.turns} phase={phase} />
      </BarCell>
      <BarCell from="always">
        <PhaseClock />
      </BarCell>
      {ownIndices.value.map((index) => (
        <BarCell key={index.name}>
          <Index index={index} />
        </BarCell>
      ))}
      {view.own && (
        <BarCell>
          <Capital />
        </BarCell>
      )}
      <BarCell from="always" end>
        {!phone && <TalkButton />}
        <Menu />
      </BarCell>
    </>
  );
}

function TalkButton() {
  const count = unreadTalk.value;
  return (
    <IconButton
      icon="talk"
      badge={count}
      label={count > 0 ? t('game.talk.unread', { count }) : t('game.talk')}
      onClick={() => openPanel('talk')}
    />
  );
}
