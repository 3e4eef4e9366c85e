import { useEffect, useState } from 'preact/hooks';

/** Draws again every so many ms while `on`; the count of ticks. */
export function useTick(every: number, on = true): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => setTicks((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every, on]);
  return ticks;
}
