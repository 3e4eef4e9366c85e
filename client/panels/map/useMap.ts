import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RegionId } from '../../../shared/core/ids.ts';
import type { GameEvent } from '../../../shared/events/events.ts';
import type { MapPicture, MapView, PlaybackStep } from '../../render/index.ts';
import { board } from '../../store/derived.ts';
import { fresh, serverView } from '../../store/match.ts';
import { highlighted, hovered, selected, stage, wanted } from '../../store/selection.ts';
import { livePicture } from './livePicture.ts';
import { loadMap } from './maps.ts';
import { stepsOf } from './playback.ts';
import { SPEEDS, speed } from './speed.ts';

/** How far the map is. */
export type MapState = 'drawing' | 'ready' | 'lost';

/** A place on the page, in CSS px. */
export interface Pointer {
  x: number;
  y: number;
}

/** Before a map that could not be drawn is tried again, ms: twice as long after every failure. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

interface LiveMap {
  state: MapState;
  view: MapView | null;
  /** Where the pointer is while it is over a region. */
  pointer: Pointer | null;
  /** Ends the year that is being played after its present step; null while none is. */
  skip: (() => void) | null;
}

/** The live map in `host`: mounted once, fed with every new picture after what led to it was played. */
export function useMap(host: RefObject<HTMLElement | null>): LiveMap {
  const [state, setState] = useState<MapState>('drawing');
  const [view, setView] = useState<MapView | null>(null);
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const [skip, setSkip] = useState<(() => void) | null>(null);
  const [faults, setFaults] = useState(0);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let gone = false;
    let stop = () => {};
    let again: ReturnType<typeof setTimeout> | undefined;
    const lose = (fault: unknown) => {
      console.error('The map could not be drawn', fault);
      if (gone) return;
      setState('lost');
      setSkip(null);
      again = setTimeout(() => setFaults(faults + 1), Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** faults));
    };
    import('../../render/index.ts')
      .then(({ mountMap }) =>
        mountMap(place, {
          loadMap,
          frame: true,
          on: {
            hover(region, at) {
              hovered.value = region as RegionId | null;
              setPointer(region === null ? null : at);
            },
            select(region) {
              selected.value = region as RegionId | null;
            },
            ready: () => setState('ready'),
          },
        }),
      )
      .then((map) => {
        if (gone) map.destroy();
        else {
          setView(map);
          stop = follow(map, lose, (end) => setSkip(() => end));
        }
      })
      .catch(lose);
    return () => {
      gone = true;
      clearTimeout(again);
      stop();
    };
  }, [host, faults]);
  return { state, view, pointer, skip };
}

/**
 * Feeds a map from the store until the returned function is called, which takes the map away. While a page stands over the
 * map nothing is played under it: what happened meanwhile follows once the page is closed. What is being played ends when
 * something newer happens, and a crisis leaves nothing older to play. After a fault nothing more is drawn.
 */
function follow(
  map: MapView,
  onLost: (fault: unknown) => void,
  onPlaying: (end: (() => void) | null) => void,
): () => void {
  let played = fresh.peek().number;
  let waiting: GameEvent[] = [];
  let shown: MapPicture | null = null;
  let busy: Promise<void> = Promise.resolve();
  let endOld = () => {};
  let lost = false;
  const stops = [
    effect(() => {
      const next = livePicture.value;
      const news = fresh.value;
      const covered = stage.value !== null;
      const known = serverView.peek();
      if (news.number > played) {
        if (known?.phase === 'crisis') waiting = [];
        waiting.push(...news.events);
      }
      if (news.number > played || covered) endOld();
      played = news.number;
      if (lost || !next || (covered && shown)) return;
      const [before, ground] = [shown, board.peek()];
      const steps = before && known && ground ? stepsOf(waiting, known, ground, before, next) : [];
      waiting = [];
      shown = next;
      const run = { ended: false };
      endOld = () => {
        run.ended = true;
      };
      busy = busy
        .then(() => (lost ? undefined : playThen(map, steps, next, run, onPlaying)))
        .catch((fault: unknown) => {
          lost = true;
          onLost(fault);
        });
    }),
    effect(() => map.highlight(highlighted.value)),
    effect(() => map.select(selected.value)),
    effect(() => {
      const region = wanted.value;
      if (region === null) return;
      wanted.value = null;
      void map.focusRegion(region);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    map.destroy();
  };
}

/** Plays the steps one after another, unless the reader ends it, and shows the picture after them. */
async function playThen(
  map: MapView,
  steps: readonly PlaybackStep[],
  next: MapPicture,
  run: { ended: boolean },
  onPlaying: (end: (() => void) | null) => void,
): Promise<void> {
  if (steps.length > 1 && !run.ended) {
    onPlaying(() => {
      run.ended = true;
    });
  }
  // A year of much news is told more briefly.
  const brisk = steps.length > 6 ? 1.6 : 1;
  for (const step of steps) if (!run.ended) await map.playback([step], brisk * SPEEDS[speed.peek()]);
  onPlaying(null);
  await map.show(next);
}
