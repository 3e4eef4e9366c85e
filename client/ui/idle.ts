/** Calls back once the browser has nothing better to do, after at most `most` ms; returns how to call it off. */
export function whenIdle(work: () => void, most = 3000): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(() => work(), { timeout: most });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(work, Math.min(most, 300));
  return () => clearTimeout(asked);
}
