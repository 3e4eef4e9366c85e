import type { Claim } from '../../debrief/claims.ts';
import { rich } from '../../text/index.tsx';

/** A sentence of the debrief. */
export function Said({ claim: { key, params } }: { claim: Claim }) {
  return <span>{rich(key, params as never)}</span>;
}
