import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { followClass } from '../../net/classConsole.ts';
import { inLanguage, loadScenario } from '../../store/scenarios.ts';

/** Who follows which class now: the match's banner and the page round it share one connection. */
const followed = new Map<string, { count: number; stop: () => void }>();

/** Keeps the student's view of that class up to date as long as this is on the screen; null follows none. */
export function useClass(code: string | null): void {
  useEffect(() => {
    if (code === null) return;
    const now = followed.get(code) ?? { count: 0, stop: followClass(code) };
    followed.set(code, now);
    now.count++;
    return () => {
      now.count--;
      // A page that takes over from another one asks in the same breath.
      setTimeout(() => {
        if (now.count > 0 || followed.get(code) !== now) return;
        followed.delete(code);
        now.stop();
      });
    };
  }, [code]);
}

/** A scenario's data, once they are here. */
export function useScenario(id: string | undefined): Scenario | null {
  const [loaded, setLoaded] = useState<Scenario | null>(null);
  useEffect(() => {
    let left = false;
    if (id !== undefined) {
      loadScenario(id).then(
        (scenario) => {
          if (!left) setLoaded(scenario);
        },
        (fault: unknown) => console.error('The scenario could not be loaded', fault),
      );
    }
    return () => {
      left = true;
    };
  }, [id]);
  return loaded && inLanguage(loaded);
}
