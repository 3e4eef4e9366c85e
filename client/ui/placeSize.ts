import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How large the place is that an element fills, CSS pixels; zero until it has been measured. */
export function usePlaceSize(filler: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const place = filler.current?.parentElement;
    if (!place) return;
    const observer = new ResizeObserver(() => setSize({ width: place.clientWidth, height: place.clientHeight }));
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return size;
}
