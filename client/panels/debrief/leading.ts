import type { PowerId } from '../../../shared/core/ids.ts';

/** Lines that can be told apart in one drawing; the others stand in its table. */
const MOST = 8;

/** The powers with the greatest figures, and the reader's own, in the order given. */
export function leading(powers: readonly PowerId[], of: (power: PowerId) => number, you: PowerId | null): PowerId[] {
  const first = [...powers].sort((a, b) => of(b) - of(a)).slice(0, MOST);
  return powers.filter((power) => first.includes(power) || power === you);
}
