import '../../../styles/end.css';
import '../../../styles/debrief.css';
import type { RevealStage } from '../../../../shared/classes/model.ts';
import { Promises } from './Promises.tsx';
import type { PartProps } from './parts.ts';
import { Roads } from './Roads.tsx';
import { Secrets } from './Secrets.tsx';
import { Strategies } from './Strategies.tsx';
import { Verdict } from './Verdict.tsx';

export type Uncovered = Exclude<RevealStage, 'closed'>;

const PARTS = { verdict: Verdict, roads: Roads, strategies: Strategies, promises: Promises, secrets: Secrets } as const;

/** One stage of the debrief, for all worlds or one. */
export function Stage({ stage, ...props }: PartProps & { stage: Uncovered }) {
  const Part = PARTS[stage];
  return <Part {...props} />;
}
