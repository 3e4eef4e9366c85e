import { useEffect, useRef, useState } from 'preact/hooks';
import type { TalkMessage } from '../../../shared/model/match.ts';
import { TALK_MOST } from '../../../shared/protocol/bounds.ts';
import { serverNow, serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { reasonsInWords } from '../reasonWords.ts';
import { useAct } from '../useAct.ts';
import type { Channel } from './channels.ts';

/** Within this time a message of one's own may be changed, ms; the server has the last word. */
const EDIT_WINDOW = 120_000;

interface MessagesProps {
  channel: Channel;
  name: string;
  /** Whether the newest is brought into sight: not on a page that has more than the talk. */
  follow?: boolean;
}

/** What was said in a channel, turn by turn once there are turns. Whoever is muted is not heard; links stay text. */
export function Messages({ channel, name, follow }: MessagesProps) {
  const view = serverView.value;
  const begun = view?.phase !== 'lobby';
  const muted = view?.muted ?? [];
  const messages = channel.messages.filter(({ from }) => !muted.includes(from));
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (follow) log.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' });
  }, [follow, channel.id, messages.length]);
  return (
    <div class="section talk-messages" role="log" aria-label={t('talk.log', { whom: name })} ref={log}>
      {messages.length === 0 && <p class="soft">{t('talk.empty')}</p>}
      {messages.map((message, i) => (
        <div key={message.id}>
          {begun && message.turn !== messages[i - 1]?.turn && (
            <p class="talk-turn">{t('talk.turn', { turn: message.turn })}</p>
          )}
          <Said message={message} />
        </div>
      ))}
    </div>
  );
}

function Said({ message }: { message: TalkMessage }) {
  const you = serverView.value?.you ?? null;
  const { from, edited, held } = message;
  // A rival's words are the reader's catalogue's.
  const text = message.reasons ? reasonsInWords(message.reasons).join(' ') : message.text;
  const typed = message.reasons ? text : <bdi>{text}</bdi>;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const { act, busy, fault } = useAct();
  const [reported, setReported] = useState(false);
  const own = from === you;
  const acts = useRef<HTMLSpanElement>(null);
  useEffect(() => acts.current?.scrollIntoView?.({ block: 'nearest' }), [open]);
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => line.current?.querySelector('input')?.focus(), [draft === null]);
  const report = async () => {
    if (!(await act({ kind: 'report', message: message.id }))) return;
    setReported(true);
    setOpen(false);
  };
  const save = async () => {
    const changed = (draft ?? '').trim();
    if (changed === '') return;
    if (changed === text || (await act({ kind: 'editTalk', message: message.id, text: changed }))) {
      setDraft(null);
      setOpen(false);
    }
  };
  return (
    <div class={own ? 'said own' : 'said'}>
      <Emblem slot={slotOf(from)} size={18} />
      <span class="grow">
        <b>{own ? t('talk.you') : powerName(from)}</b> {held ? <em class="soft">{t('talk.held')}</em> : typed}
        {edited && !held && <span class="small soft"> {t('talk.edited')}</span>}
        {open && draft === null && (
          <span class="row wrap talk-acts" ref={acts}>
            {own && serverNow() - message.at < EDIT_WINDOW && (
              <Button size="small" onClick={() => setDraft(text)}>
                {t('talk.edit')}
              </Button>
            )}
            {!own && (
              <>
                <Button size="small" onClick={() => void report()}>
                  {t('talk.report')}
                </Button>
                <Button size="small" kind="quiet" onClick={() => void act({ kind: 'mute', power: from, on: true })}>
                  {t('talk.mute', { power: powerName(from) })}
                </Button>
              </>
            )}
          </span>
        )}
        {draft !== null && (
          <span class="talk-line" ref={line}>
            <TextField
              label={t('talk.edit')}
              hideLabel
              value={draft}
              maxLength={TALK_MOST}
              onInput={setDraft}
              onEnter={() => void save()}
            />
            <Button size="small" waiting={busy} onClick={() => void save()}>
              {t('talk.edit.save')}
            </Button>
          </span>
        )}
        {reported && !held && (
          <span class="small soft" role="status">
            {' '}
            {t('talk.reported')}
          </span>
        )}
        {fault && <span class="field-error">{fault}</span>}
      </span>
      {you !== null && !held && (
        <IconButton icon="down" label={t('talk.more')} expanded={open} onClick={() => setOpen(!open)} />
      )}
    </div>
  );
}
