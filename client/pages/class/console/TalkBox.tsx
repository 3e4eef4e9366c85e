import { useState } from 'preact/hooks';
import { CLASS_TALK } from '../../../../shared/classes/model.ts';
import { CLASS_TEXT } from '../../../../shared/protocol/classActs.ts';
import type { ConsoleTalk, ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { reasonsInWords } from '../../../panels/reasonWords.ts';
import { powerName } from '../../../store/names.ts';
import { rich, t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ActFault } from './ActFault.tsx';
import { type ClassActing, useClassAct } from './useClassAct.ts';

/** Latest lines shown. */
const LINES = 6;

/** All talk: what is let through, what was reported, who has gone quiet, the latest lines, and a word of one's own. */
export function TalkBox({ view, world }: { view: ConsoleView; world: number }) {
  const acting = useClassAct();
  const { act, fault } = acting;
  const reported = view.talk.filter((line) => line.reported && !line.held);
  const quiet = view.worlds.find(({ alarms }) => alarms.some(({ kind }) => kind === 'silent'));
  const minutes = quiet?.alarms.find(({ kind }) => kind === 'silent')?.count ?? 0;
  const modes = new Set(view.worlds.map(({ talk }) => talk));
  const mode = modes.size === 1 ? [...modes][0] : 'open';
  return (
    <section class="console-box" aria-labelledby="talk-title">
      <div class="row between wrap">
        <h2 id="talk-title">{t('talk.console.title')}</h2>
        <Segmented
          label={t('talk.console.mode')}
          hideLabel
          value={mode}
          options={[...CLASS_TALK].reverse().map((value) => ({ value, label: t(`talk.console.${value}`) }))}
          onChange={(talk) => void act({ kind: 'setTalk', world: null, talk })}
        />
      </div>
      {reported.map((line) => (
        <Reported key={`${line.world} ${line.id}`} line={line} view={view} acting={acting} />
      ))}
      {quiet && (
        <div class="row between talk-quiet">
          <p>{rich('talk.console.quiet', { world: quiet.number, minutes })}</p>
          <Button
            size="small"
            waiting={acting.busy === 'announce'}
            onClick={() => void act({ kind: 'announce', world: quiet.number, text: t('talk.console.nudge.text') })}
          >
            {t('talk.console.nudge')}
          </Button>
        </div>
      )}
      <Announce world={world} />
      <ul class="talk-lines" aria-label={t('talk.console.title')}>
        {view.talk.length === 0 && <li class="soft">{t('talk.console.none')}</li>}
        {view.talk.slice(-LINES).map((line) => (
          <Line key={`${line.world} ${line.id}`} line={line} view={view} />
        ))}
      </ul>
      <ActFault fault={fault} />
    </section>
  );
}

const writerOf = ({ students }: ConsoleView, { student, from }: ConsoleTalk): string =>
  students.find(({ number }) => number === student)?.name ?? powerName(from);

/** Rivals speak the reader's language; what people typed stands as they typed it. */
const wordsOf = (line: ConsoleTalk) => (line.reasons ? reasonsInWords(line.reasons).join(' ') : <bdi>{line.text}</bdi>);

function Line({ line, view }: { line: ConsoleTalk; view: ConsoleView }) {
  const kind = t(line.to === 'all' ? 'talk.console.public.word' : 'talk.console.private.word');
  return (
    <li>
      <span class="soft">{t('talk.console.line', { world: line.world, kind })}</span> <b>{writerOf(view, line)}</b>{' '}
      {line.held ? <em class="soft">{t('talk.held')}</em> : wordsOf(line)}
    </li>
  );
}

function Reported({ line, view, acting }: { line: ConsoleTalk; view: ConsoleView; acting: ClassActing }) {
  const name = writerOf(view, line);
  const { student, world, id, from } = line;
  const muted = view.students.find(({ number }) => number === student)?.muted;
  return (
    <div class="talk-reported">
      <p class="small soft">{t('talk.console.reported', { world, power: powerName(from) })}</p>
      <blockquote>
        <b>{name}</b> {wordsOf(line)}
      </blockquote>
      <p class="row wrap">
        <Button size="small" kind="grave" onClick={() => void acting.act({ kind: 'holdTalk', world, message: id })}>
          {t('talk.console.hold')}
        </Button>
        {student !== null && !muted && (
          <Button size="small" onClick={() => void acting.act({ kind: 'mute', student, on: true })}>
            {t('talk.console.mute', { name })}
          </Button>
        )}
        <Button size="small" onClick={() => void acting.act({ kind: 'letPass', world, message: id })}>
          {t('talk.console.pass')}
        </Button>
      </p>
    </div>
  );
}

/** A word of the instructor's to all or to the world that is open. */
function Announce({ world }: { world: number }) {
  const { act, busy, fault } = useClassAct();
  const [where, setWhere] = useState<'all' | 'one'>('all');
  const [text, setText] = useState('');
  const [said, setSaid] = useState(false);
  const send = async () => {
    const words = text.trim();
    if (words === '') return;
    if (await act({ kind: 'announce', world: where === 'all' ? null : world, text: words })) {
      setText('');
      setSaid(true);
    }
  };
  return (
    <div class="announce">
      <TextField
        label={t('talk.console.say', { whom: where === 'all' ? 'all' : world })}
        value={text}
        maxLength={CLASS_TEXT.announcement}
        error={fault || undefined}
        onInput={(value) => {
          setText(value);
          setSaid(false);
        }}
        onEnter={() => void send()}
      />
      <Select
        label={t('inject.to')}
        hideLabel
        value={where}
        options={[
          { value: 'all', label: t('inject.all') },
          { value: 'one', label: t('inject.world', { world }) },
        ]}
        onChange={setWhere}
      />
      <Button
        waiting={busy !== null}
        offBecause={text.trim() === '' ? t('talk.console.short') : undefined}
        onClick={() => void send()}
      >
        {t('talk.console.send')}
      </Button>
      {said && (
        <p class="small soft" role="status">
          {t('talk.console.said')}
        </p>
      )}
    </div>
  );
}
