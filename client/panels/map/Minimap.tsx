import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapView, Sight } from '../../render/index.ts';
import { livePicture } from './livePicture.ts';

/** Width of the small map, CSS px. */
const WIDTH = 168;
/** While more than this share of the map is in sight, a small one tells nothing. */
const WHOLE = 0.62;

/** The whole map in a corner, with a frame round what is in sight. By pointer only: the keyboard has arrows and the list. */
export function Minimap({ view }: { view: MapView }) {
  const paper = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight | null>(null);
  const shown = sight !== null && sight.width * sight.height < WHOLE ** 2;
  const picture = livePicture.value;
  useEffect(() => {
    view.onSight(setSight);
    return () => view.onSight(() => {});
  }, [view]);
  useEffect(() => {
    if (!shown || !picture) return;
    const chart = view.miniature(WIDTH);
    if (chart) paper.current?.replaceChildren(chart);
  }, [view, shown, picture]);
  if (!shown) return null;
  const look = (event: PointerEvent) => {
    if (event.buttons !== 1 || !paper.current) return;
    const box = paper.current.getBoundingClientRect();
    view.lookAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const pct = (share: number) => `${100 * share}%`;
  // A frame that leaves a wrapping map on one side comes in on the other.
  const left = sight.x - Math.floor(sight.x + sight.width / 2);
  return (
    <div
      class="map-ui bottom-right minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      <div ref={paper} class="minimap-paper" />
      <i style={{ left: pct(left), top: pct(sight.y), width: pct(sight.width), height: pct(sight.height) }} />
    </div>
  );
}
