import { useEffect, useRef, useState } from 'preact/hooks';
import type { Replay, ReplayFrame } from '../../../shared/protocol/replay.ts';
import { replayOf } from '../../net/replay.ts';
import { openStore, takeChange, takeEvents, takeView } from '../../store/match.ts';
import { loadScenario } from '../../store/scenarios.ts';
import { resetSelection } from '../../store/selection.ts';

/** Milliseconds that a frame stands while the replay plays. */
export const SPEEDS = { slow: 5000, usual: 2500, fast: 900 } as const;
export type Speed = keyof typeof SPEEDS;

/** A replay at play. */
export interface ReplayState {
  /** Null while it is fetched. */
  replay: Replay | null;
  fault: unknown;
  at: number;
  go: (to: number) => void;
  playing: boolean;
  setPlaying: (on: boolean) => void;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
}

/** Fetches a replay for a seat, puts the frame that is looked at into the store that the map reads, and plays it. */
export function useReplay(code: string, seat: string, turn: number): ReplayState {
  const [replay, setReplay] = useState<Replay | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('usual');
  const number = useRef(0);
  useEffect(() => {
    let left = false;
    setReplay(null);
    open(code, seat).then(
      (opened) => {
        if (left) return;
        // Another seat sees the same moment; at first the turn of the address.
        const first = opened.frames.findIndex((frame) => frame.turn >= turn);
        const start = number.current === 0 ? Math.max(0, first) : Math.min(at, opened.frames.length - 1);
        number.current++;
        show(opened.frames[start], number.current);
        setReplay(opened);
        setAt(start);
      },
      (reason: unknown) => {
        if (!left) setFault(reason);
      },
    );
    return () => {
      left = true;
    };
  }, [code, seat]);
  const go = (to: number) => {
    const frame = replay?.frames[to];
    if (!replay || !frame || to === at) return;
    number.current++;
    if (to === at + 1) step(frame, number.current);
    else show(frame, number.current);
    setAt(to);
    if (to === replay.frames.length - 1) setPlaying(false);
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => go(at + 1), SPEEDS[speed]);
    return () => clearTimeout(timer);
  }, [playing, at, speed, replay]);
  return { replay, fault, at, go, playing, setPlaying, speed, setSpeed };
}

async function open(code: string, seat: string): Promise<Replay> {
  const replay = await replayOf(code, seat);
  openStore(code, await loadScenario(replay.scenario));
  resetSelection();
  // Sentences look up what came before them, so that all of it is known from the start.
  takeEvents(replay.frames.flatMap(({ events }) => events));
  return replay;
}

/** Shows a frame at once. */
function show({ view }: ReplayFrame, number: number): void {
  takeView({ ok: true, number, view, lastEvent: 0, serverTime: Date.now() });
}

/** Shows the next frame after the map has played what led to it. */
function step({ view, events }: ReplayFrame, number: number): void {
  takeChange({ number, view, events, serverTime: Date.now() });
}
