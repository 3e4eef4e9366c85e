import '../../styles/talk.css';
import { useState } from 'preact/hooks';
import { TALK_MOST } from '../../../shared/protocol/bounds.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { Messages } from '../../panels/talk/Messages.tsx';
import { useAct } from '../../panels/useAct.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Talk of those who have sat down, before the match begins. */
export function LobbyTalk({ view }: { view: SeatView }) {
  const [text, setText] = useState('');
  const { act, busy, fault } = useAct();
  const send = async () => {
    const said = text.trim();
    if (said !== '' && !busy && (await act({ kind: 'say', to: 'all', text: said }))) setText('');
  };
  return (
    <Card>
      <section class="lobby-talk" aria-labelledby="lobby-talk">
        <h2 id="lobby-talk">{t('talk.title')}</h2>
        <Messages channel={{ id: 'all', others: [], messages: view.talk }} name={t('talk.all')} />
        {view.you === null ? (
          <p class="small soft">{t('lobby.talk.sit')}</p>
        ) : (
          <div class="talk-line">
            <TextField
              label={t('talk.label', { whom: t('talk.all') })}
              hideLabel
              placeholder={t('talk.placeholder', { whom: t('talk.all') })}
              value={text}
              maxLength={TALK_MOST}
              onInput={setText}
              onEnter={() => void send()}
            />
            <Button icon="send" waiting={busy} onClick={() => void send()}>
              {t('talk.send')}
            </Button>
          </div>
        )}
        {fault && <p class="field-error">{t('talk.fault', { reason: fault })}</p>}
      </section>
    </Card>
  );
}
