import { serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import type { Channel } from './channels.ts';

/** What was said in a channel, turn by turn. */
export function Messages({ channel, name }: { channel: Channel; name: string }) {
  const you = serverView.value?.you;
  const { messages } = channel;
  return (
    <div class="section talk-messages" role="log" aria-label={t('talk.log', { whom: name })}>
      {messages.length === 0 && <p class="soft">{t('talk.empty')}</p>}
      {messages.map(({ id, turn, from, text }, i) => (
        <div key={id}>
          {turn !== messages[i - 1]?.turn && <p class="talk-turn">{t('talk.turn', { turn })}</p>}
          <p class={from === you ? 'said own' : 'said'}>
            <Emblem slot={slotOf(from)} size={18} />
            <span>
              <b>{from === you ? t('talk.you') : powerName(from)}</b> {text}
            </span>
          </p>
        </div>
      ))}
    </div>
  );
}
