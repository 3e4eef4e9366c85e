import type { PowerId, TreatyId } from '../core/ids.ts';
import type { SanctionLevel } from './vocabulary.ts';

/** One power's sanctions on another in force (rules section 6): 1 tariffs, 2 finance, 3 embargo. */
export interface Sanction {
  from: PowerId;
  target: PowerId;
  level: SanctionLevel;
  /** First turn in force at any level; a public rallies for a turn and then tires. */
  since: number;
  /** The commitment or bloc that obliges to it, or null for a power's own act. */
  under: TreatyId | null;
}
