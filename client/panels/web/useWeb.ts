import { computed, effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { WebPicture, WebView } from '../../render/web/index.ts';
import { past, webStanding } from '../../store/history.ts';
import { draftTerms, stage } from '../../store/selection.ts';
import { webLit, webPointed, webPower } from '../../store/web.ts';
import { reducedMotion, theme } from '../../ui/prefs.ts';
import { pairKey } from '../map/bonds.ts';
import { WebPlaces, webPictureOf } from './model.ts';

let places = new WebPlaces();
let placed = '';

/** The web's picture as this reader wants it drawn; null before the first view. */
export const webPicture = computed<WebPicture | null>(() => {
  const [source, standing, draft] = [past.value, webStanding.value, draftTerms.value];
  if (!source || !standing) return null;
  if (placed !== source.view.match) {
    placed = source.view.match;
    places = new WebPlaces();
  }
  const { you } = source.view;
  return webPictureOf({
    past: source,
    standing,
    places: places.at(source, standing.turn),
    theme: theme.value,
    reducedMotion: reducedMotion.value,
    selected: webPower.value,
    drafts: you && draft ? draft.parties.filter((one) => one !== you).map((one) => [you, one] as const) : [],
  });
});

/** Lines of the web to bring out: those pointed at, else those of the power whose dossier is open. */
function litLines(picture: WebPicture | null): string[] {
  if (webLit.value.length > 0) return webLit.value.flatMap((pair) => [pair, `tense ${pair}`]);
  const power = webPointed.value ?? webPower.value;
  if (!power || !picture) return [];
  return [...picture.edges, ...picture.tensions]
    .filter(({ a, b }) => a === power || b === power)
    .flatMap(({ id, a, b }) => [id, pairKey(a as PowerId, b as PowerId)]);
}

/** What the pointer is over in the web. */
export interface WebPointer {
  power: PowerId | null;
  /** Id of a line. */
  line: string | null;
  x: number;
  y: number;
}

interface LiveWeb {
  state: 'drawing' | 'ready' | 'lost';
  view: WebView | null;
  pointer: WebPointer | null;
}

/** The live web in `host`: mounted once, fed with every new picture. */
export function useWeb(host: RefObject<HTMLElement | null>): LiveWeb {
  const [state, setState] = useState<LiveWeb['state']>('drawing');
  const [view, setView] = useState<WebView | null>(null);
  const [pointer, setPointer] = useState<WebPointer | null>(null);
  useEffect(() => {
    const place = host.current;
    const first = webPicture.peek();
    if (!place || !first) return;
    let gone = false;
    let stop = () => {};
    import('../../render/web/index.ts')
      .then(({ mountWeb }) =>
        mountWeb(place, first, {
          hover(power, line, at) {
            setPointer(power || line ? { power: power as PowerId | null, line, ...at } : null);
          },
          select(power) {
            webPower.value = power as PowerId | null;
          },
        }),
      )
      .then((web) => {
        if (gone) {
          web.destroy();
          return;
        }
        setView(web);
        setState('ready');
        stop = follow(web);
      })
      .catch((fault: unknown) => {
        console.error('The web could not be drawn', fault);
        if (!gone) setState('lost');
      });
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  return { state, view, pointer };
}

/** Feeds a web from the store until the returned function is called, which takes it away. */
function follow(web: WebView): () => void {
  const stops = [
    effect(() => {
      const picture = webPicture.value;
      if (picture) web.show(picture);
    }),
    effect(() => {
      web.setState({ selected: webPower.value, pointed: webPointed.value, lit: litLines(webPicture.value) });
    }),
    effect(() => web.setQuiet(stage.value !== null)),
  ];
  return () => {
    for (const stop of stops) stop();
    web.destroy();
  };
}
