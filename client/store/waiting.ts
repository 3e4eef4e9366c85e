import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { SeatView } from '../../shared/view/view.ts';

/** The powers that all wait for where nobody but people who are away keeps the phase from ending; none where that was not agreed. */
export function waitedFor({ policies, phase, seats, awaited }: SeatView): readonly PowerId[] {
  if (policies.absence !== 'wait') return [];
  const missing = phase === 'plan' ? keysOf<PowerId>(seats).filter((power) => !seats[power].locked) : awaited;
  return missing.every((power) => seats[power].kind === 'human' && seats[power].away) ? missing : [];
}
