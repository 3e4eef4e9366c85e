import type { ComponentChildren } from 'preact';
import type { explain } from '../text/en/explain.ts';
import { t } from '../text/index.tsx';
import { Explain } from '../ui/Explain.tsx';

type Of<Key> = Key extends `explain.${infer Name}` ? Name : never;

/** The name of a number, which says on hover, focus and touch what the number is. */
export function Term({ of, children }: { of: Of<keyof typeof explain>; children: ComponentChildren }) {
  return <Explain what={t(`explain.${of}`)}>{children}</Explain>;
}
