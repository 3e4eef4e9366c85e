import type { Doctrine } from '../../model/vocabulary.ts';
import { bandwagoner } from './bandwagoner.ts';
import { buckPasser } from './buckPasser.ts';
import { external } from './external.ts';
import { hedger } from './hedger.ts';
import { institutionalist } from './institutionalist.ts';
import { internal } from './internal.ts';
import { offshore } from './offshore.ts';
import { revisionist } from './revisionist.ts';
import type { Weights } from './weights.ts';

export type { Weights } from './weights.ts';
export { ORDINARY } from './weights.ts';

/** The weights of every doctrine. */
export const DOCTRINE_WEIGHTS: Record<Doctrine, Weights> = {
  internal,
  external,
  hedger,
  bandwagoner,
  offshore,
  buckPasser,
  institutionalist,
  revisionist,
};
