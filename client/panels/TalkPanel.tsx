import '../styles/talk.css';
import { useEffect, useState } from 'preact/hooks';
import type { PowerId } from '../../shared/core/ids.ts';
import { TEXT_MOST } from '../../shared/orders/talk.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { you } from '../store/derived.ts';
import { serverView } from '../store/match.ts';
import { powers } from '../store/names.ts';
import { talkReadBefore } from '../store/talkRead.ts';
import { t } from '../text/index.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Circle } from './talk/Circle.tsx';
import { ALL, type Channel, channelId, channelsOf } from './talk/channels.ts';
import { Messages } from './talk/Messages.tsx';
import { useAct } from './useAct.ts';
import { useIntent } from './useIntent.ts';
import { namesOf } from './words.ts';

/** Talk with everybody, with one power, or in a circle. */
export function TalkPanel() {
  const view = serverView.value;
  const me = you.value;
  const [opened, setOpened] = useState<readonly (readonly PowerId[])[]>([]);
  const [chosen, setChosen] = useState<string>(ALL);
  const [choosing, setChoosing] = useState(false);
  // Number of the last message seen in each channel since the panel was opened.
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const open = (others: readonly PowerId[]) => {
    setOpened((known) => [...known, others]);
    setChosen(channelId(others));
    setChoosing(false);
  };
  useIntent('talk', ({ to }) => open([to]));
  const isOpen = view?.policies.talk === 'open' || view?.phase === 'ended';
  const people = powers.value
    .filter(({ id }) => isOpen && me && id !== me && view?.seats[id]?.kind === 'human')
    .map(({ id }) => [id]);
  const channels = channelsOf(view?.talk ?? [], me, [...people, ...opened]);
  const channel = channels.find(({ id }) => id === chosen) ?? channels[0];
  const last = channel.messages.at(-1)?.id ?? 0;
  useEffect(() => setSeen((before) => ({ ...before, [channel.id]: last })), [channel.id, last]);
  if (!view) return null;
  const readTo = ({ id }: Channel) => Math.max(talkReadBefore.value, seen[id] ?? 0);
  return (
    <div class="talk">
      <section class="section talk-head">
        <h2>{t('talk.title')}</h2>
        <fieldset class="talk-channels">
          <legend class="vh">{t('talk.channels')}</legend>
          {channels.map((one) => (
            <button
              key={one.id}
              type="button"
              class="chip"
              aria-pressed={one === channel}
              onClick={() => setChosen(one.id)}
            >
              {nameOf(one)} {one !== channel && <New channel={one} readTo={readTo(one)} me={me} />}
            </button>
          ))}
          {me && isOpen && (
            <button type="button" class="chip" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              {t('talk.new')}
            </button>
          )}
        </fieldset>
        {choosing && <Circle onOpen={open} onCancel={() => setChoosing(false)} />}
        <Muted muted={view.muted} />
        {view.policies.talk === 'public' && <p class="small soft">{t('talk.public')}</p>}
      </section>
      <Messages channel={channel} name={nameOf(channel)} follow />
      <Foot view={view} channel={channel} />
    </div>
  );
}

function Foot({ view, channel }: { view: SeatView; channel: Channel }) {
  if (view.you === null) return <p class="section soft">{t('talk.onlooker')}</p>;
  if (view.silenced.includes(view.you)) return <p class="section soft">{t('talk.silenced')}</p>;
  if (view.policies.talk === 'off' && view.phase !== 'ended') return <p class="section soft">{t('talk.off')}</p>;
  return <Write key={channel.id} channel={channel} />;
}

function Muted({ muted }: { muted: readonly PowerId[] }) {
  const { act } = useAct();
  if (muted.length === 0) return null;
  return (
    <p class="row wrap small soft">
      {t('talk.muted', { powers: namesOf(muted) })}
      {muted.map((power) => (
        <Button key={power} size="small" kind="quiet" onClick={() => void act({ kind: 'mute', power, on: false })}>
          {t('talk.unmute', { power: namesOf([power]) })}
        </Button>
      ))}
    </p>
  );
}

const nameOf = ({ id, others }: Channel): string => (id === ALL ? t('talk.all') : namesOf(others));

function New({ channel, readTo, me }: { channel: Channel; readTo: number; me: PowerId | null }) {
  const count = channel.messages.filter(({ id, from }) => id > readTo && from !== me).length;
  return count > 0 ? <Badge label={t('talk.unread', { count })}>{count}</Badge> : null;
}

function Write({ channel }: { channel: Channel }) {
  const [text, setText] = useState('');
  const { act, busy, fault } = useAct();
  const whom = nameOf(channel);
  const send = async () => {
    const said = text.trim();
    if (said === '' || busy) return;
    const to = channel.id === ALL ? 'all' : [...channel.others];
    if (await act({ kind: 'say', to, text: said })) setText('');
  };
  return (
    <div class="section talk-write">
      <Silent channel={channel} />
      <div class="talk-line">
        <TextField
          label={t('talk.label', { whom })}
          hideLabel
          placeholder={t('talk.placeholder', { whom })}
          value={text}
          maxLength={TEXT_MOST}
          rows={2}
          onInput={setText}
          onEnter={() => void send()}
        />
        <Button icon="send" waiting={busy} onClick={() => void send()}>
          {t(busy ? 'talk.sending' : 'talk.send')}
        </Button>
      </div>
      {fault && <p class="field-error">{t('talk.fault', { reason: fault })}</p>}
    </div>
  );
}

/** Says plainly that AI powers do not answer: always where nobody else hears it, among people until something is said. */
function Silent({ channel }: { channel: Channel }) {
  const view = serverView.value;
  if (!view) return null;
  const heard = channel.id === ALL ? powers.value.map(({ id }) => id).filter((id) => id !== view.you) : channel.others;
  const silent = heard.filter((power) => view.seats[power]?.kind !== 'human');
  if (silent.length === 0 || (silent.length < heard.length && channel.messages.length > 0)) return null;
  const words =
    channel.id === ALL && silent.length === heard.length
      ? t('talk.ai.all')
      : t('talk.ai', { powers: namesOf(silent), count: silent.length });
  return <p class="small soft">{words}</p>;
}
