import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width of an element in px, now and when it changes; nought before it is known, and as it was while it is hidden. `again` asks anew when the element was exchanged. */
export function useWidth(place: RefObject<HTMLElement | null>, again?: unknown): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth((last) => element.clientWidth || last);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, again]);
  return width;
}
