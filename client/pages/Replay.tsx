import '../styles/frame.css';
import '../styles/frameSizes.css';
import '../styles/game.css';
import '../styles/replay.css';
import '../text/replayTexts.ts';
import { useState } from 'preact/hooks';
import { EVERYTHING, type ReplayFrame } from '../../shared/protocol/replay.ts';
import { Refusal } from '../net/refusal.ts';
import { importRecord } from '../net/replay.ts';
import { MapPane } from '../panels/MapPane.tsx';
import { ForkForm } from '../panels/replay/ForkForm.tsx';
import { type ReplayState, SPEEDS, type Speed, useReplay } from '../panels/replay/useReplay.ts';
import { eventWords } from '../panels/report/eventWords.ts';
import { CopyLine } from '../panels/table/CopyLine.tsx';
import { scenario } from '../store/match.ts';
import { powers, refusalText } from '../store/names.ts';
import { rich, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { codeFrom } from '../ui/CodeField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Progress } from '../ui/Progress.tsx';
import { navigate } from '../ui/router.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { Preferences } from './Preferences.tsx';
import type { ScreenProps } from './screen.ts';

/**
 * The replay of a finished match by the code in the address, from the turn and as the seat there; without a code a record file is
 * asked for.
 */
export function Replay({ params }: ScreenProps) {
  const code = codeFrom(params.code ?? '');
  if (code === '') return <OpenFile />;
  return <Watch key={code} code={code} turn={Number(params.turn ?? 1) || 1} from={params.seat} />;
}

const wordsOf = (reason: unknown): string =>
  reason instanceof Refusal ? refusalText(reason.error) : reason instanceof Error ? reason.message : String(reason);

function OpenFile() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setFault('');
    try {
      const code = await importRecord(parsed(await file.text()), t('net.defaultName'));
      navigate(`/replay/${code}`);
    } catch (reason) {
      setFault(wordsOf(reason));
      setBusy(false);
    }
  };
  return (
    <>
      <PageBar crumb={t('replay.title')}>
        <Preferences />
      </PageBar>
      <main id="main" class="page reading stack">
        <h1>{t('replay.open')}</h1>
        <p>{t('replay.open.note')}</p>
        {busy ? (
          <Progress label={t('replay.open.reading')} />
        ) : (
          <label class="stack">
            <span class="strong">{t('replay.open.choose')}</span>
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => void read(event.currentTarget.files?.[0])}
            />
          </label>
        )}
        {fault && <p role="alert">{fault}</p>}
      </main>
    </>
  );
}

/** The JSON of a file; throws in the reader's words where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(t('replay.open.bad'));
  }
}

function Watch({ code, turn, from = EVERYTHING }: { code: string; turn: number; from?: string }) {
  const [seat, setSeat] = useState<string>(from);
  const state = useReplay(code, seat, turn);
  const { replay, fault, at } = state;
  if (fault !== null) {
    return (
      <>
        <PageBar />
        <main id="main" class="page reading stack">
          <h1>{t('replay.fault.title')}</h1>
          <p role="alert">{wordsOf(fault)}</p>
        </main>
      </>
    );
  }
  const frame = replay?.frames[at];
  return (
    <div class="replay">
      <PageBar crumb={rich('replay.crumb', { scenario: scenario.value?.name ?? '', code })}>
        <Preferences />
      </PageBar>
      <main id="main" class="replay-map">
        {frame ? (
          <MapPane />
        ) : (
          <div class="map-waiting">
            <Progress label={t('replay.loading')}>{t('replay.loading.note')}</Progress>
          </div>
        )}
      </main>
      <aside class="replay-side">
        <Select
          label={t('replay.seat')}
          value={seat}
          options={[
            { value: EVERYTHING as string, label: t('replay.seat.everything') },
            ...powers.value.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={setSeat}
        />
        {frame && <Happened frame={frame} />}
        {frame && <ForkForm code={code} turn={frame.turn} />}
        {frame && (
          <section class="stack">
            <h2>{t('replay.link')}</h2>
            <CopyLine label={t('replay.link')} link={`${location.origin}/replay/${code}/${frame.turn}/${seat}`} />
          </section>
        )}
        <p class="row wrap">
          <Button kind="quiet" icon="chart" onClick={() => navigate(`/debrief/${code}`)}>
            {t('replay.debrief')}
          </Button>
          <a class="btn quiet" href={`/api/matches/${code}/record`} download>
            {t('replay.record')}
          </a>
        </p>
      </aside>
      {replay && frame && <TimeLine state={state} frames={replay.frames} frame={frame} />}
    </div>
  );
}

/** Kinds of events that move figures by a little every year: they would hide what matters. */
const SMALL =
  /^(tensionChanged|relationsChanged|capitalChanged|indicesScored|budgetExecuted|forcesChanged|outputChanged|phaseEnded|voteCast|sharesPublished|positionsRecorded|crisisWeighed|cohesionChanged|credibilityChanged|seat\w+|turnBegan)$/;

function Happened({ frame }: { frame: ReplayFrame }) {
  const told = frame.events.filter(({ kind }) => !SMALL.test(kind));
  return (
    <section aria-live="polite">
      <h2>{t('replay.happened')}</h2>
      {told.length === 0 ? (
        <p class="soft">{t('replay.quiet')}</p>
      ) : (
        <ul class="replay-events">
          {told.map((event) => (
            <li key={event.id}>{eventWords(event, frame.view.policies.absence)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const whenWords = ({ turn, phase }: ReplayFrame): string => t('replay.at', { turn, phase });

function TimeLine({
  state,
  frames,
  frame,
}: {
  state: ReplayState;
  frames: readonly ReplayFrame[];
  frame: ReplayFrame;
}) {
  const { at, go, playing, setPlaying, speed, setSpeed } = state;
  const last = frames.length - 1;
  const toggle = () => {
    if (!playing && at === last) go(0);
    setPlaying(!playing);
  };
  return (
    <footer class="replay-time">
      <span class="row">
        <IconButton icon="undo" label={t('replay.first')} onClick={() => go(0)} />
        <IconButton icon="left" label={t('replay.before')} onClick={() => go(at - 1)} />
        <Button kind="primary" icon={playing ? 'minus' : 'play'} onClick={toggle}>
          {t(playing ? 'replay.pause' : 'replay.play')}
        </Button>
        <IconButton icon="right" label={t('replay.after')} onClick={() => go(at + 1)} />
      </span>
      <label class="replay-line">
        <span>{whenWords(frame)}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={t('replay.timeline')}
          aria-valuetext={whenWords(frame)}
          onInput={(event) => {
            setPlaying(false);
            go(Number(event.currentTarget.value));
          }}
        />
      </label>
      <Segmented
        label={t('replay.speed')}
        hideLabel
        value={speed}
        options={(Object.keys(SPEEDS) as Speed[]).map((value) => ({ value, label: t(`replay.speed.${value}`) }))}
        onChange={setSpeed}
      />
    </footer>
  );
}
