import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width of an element in px, now and when it changes; nought before it is known. `again` asks anew when the element was exchanged. */
export function useWidth(place: RefObject<HTMLElement | null>, again?: unknown): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, again]);
  return width;
}
