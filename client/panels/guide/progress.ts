import { signal } from '@preact/signals';

const KEY = 'counterpoise.guide';

/** The steps of the guide, in order. */
export const STEPS = ['balance', 'road', 'treaty', 'lock'] as const;
export type Step = (typeof STEPS)[number];

/** The step shown; `done` once the guide was closed in this browser. */
export const guideStep = signal<Step | 'done'>(remembered());

function remembered(): Step | 'done' {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'done' ? 'done' : (STEPS.find((step) => step === kept) ?? 'balance');
  } catch {
    // Where nothing can be kept the guide is offered anew; it never stands in the way.
    return 'balance';
  }
}

/** Shows a step, or closes the guide for good, and remembers it in this browser. */
export function goTo(step: Step | 'done'): void {
  guideStep.value = step;
  try {
    localStorage.setItem(KEY, step);
  } catch {
    // As above.
  }
}
