import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RegionId } from '../../../shared/core/ids.ts';
import type { GameEvent } from '../../../shared/events/events.ts';
import type { MapPicture, MapView, PlaybackStep } from '../../render/index.ts';
import { board } from '../../store/derived.ts';
import { fresh, serverView } from '../../store/match.ts';
import { highlighted, hovered, selected, stage, wanted } from '../../store/selection.ts';
import { reducedMotion, theme } from '../../ui/prefs.ts';
import { pictureFor } from './mapPicture.ts';
import { loadMap } from './maps.ts';
import { stepsOf } from './playback.ts';

/** How far the map is. */
export type MapState = 'drawing' | 'ready' | 'lost';

/** A place on the page, in CSS px. */
export interface Pointer {
  x: number;
  y: number;
}

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
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let gone = false;
    let stop = () => {};
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
          stop = follow(
            map,
            () => setState('lost'),
            (end) => setSkip(() => end),
          );
        }
      })
      .catch((fault: unknown) => {
        console.error('The map could not be drawn', fault);
        if (!gone) setState('lost');
      });
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  return { state, view, pointer, skip };
}

/**
 * Feeds a map from the store until the returned function is called, which takes the map away. While a page stands over the
 * map nothing is played under it: what happened meanwhile follows once the page is closed.
 */
function follow(map: MapView, onLost: () => void, onPlaying: (end: (() => void) | null) => void): () => void {
  const picture = pictureFor(theme, reducedMotion);
  let played = fresh.peek().number;
  let waiting: GameEvent[] = [];
  let shown: MapPicture | null = null;
  let busy: Promise<void> = Promise.resolve();
  const stops = [
    effect(() => {
      const next = picture.value;
      const news = fresh.value;
      const covered = stage.value !== null;
      if (news.number > played) waiting.push(...news.events);
      played = news.number;
      if (!next || (covered && shown)) return;
      const [before, known, ground] = [shown, serverView.peek(), board.peek()];
      const steps = before && known && ground ? stepsOf(waiting, known, ground, before, next) : [];
      waiting = [];
      shown = next;
      busy = busy.then(() => playThen(map, steps, next, onPlaying));
      busy = busy.catch((fault: unknown) => {
        console.error('The map could not be drawn', fault);
        onLost();
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
  onPlaying: (end: (() => void) | null) => void,
): Promise<void> {
  let ended = false;
  if (steps.length > 1) {
    onPlaying(() => {
      ended = true;
    });
  }
  const speed = steps.length > 6 ? 2 : 1;
  for (const step of steps) if (!ended) await map.playback([step], speed);
  onPlaying(null);
  await map.show(next);
}
