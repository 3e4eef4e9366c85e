import { useEffect } from 'preact/hooks';

/** The size of a wall is set on the root, whose letters everything is measured by; it ends with the page. */
export function useWall(on = true): void {
  useEffect(() => {
    if (!on) return;
    document.documentElement.dataset.scale = 'wall';
    return () => {
      delete document.documentElement.dataset.scale;
    };
  }, [on]);
}
