import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Intent, takeIntent } from '../store/selection.ts';

/** Does what brought the reader to this panel, now and whenever another panel asks again. */
export function useIntent<K extends Intent['kind']>(
  kind: K,
  take: (intent: Extract<Intent, { kind: K }>) => void,
): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(
    () =>
      effect(() => {
        const intent = takeIntent(kind);
        if (intent) latest.current(intent);
      }),
    [kind],
  );
}
