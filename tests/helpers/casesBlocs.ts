import { motionId, type PowerId, powerId, treatyId } from '../../shared/core/ids.ts';
import type { BlocRules, BlocState, MotionBody } from '../../shared/model/bloc.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { emptyBloc } from '../../shared/treaties/charter.ts';
import { does, type Outcome, type Step } from './cases.ts';
import { spend, treaty } from './casesArrange.ts';

export const t1 = treatyId('t1');
export const pact: Clause = { kind: 'mutualDefence' };
export const [arden, velmark, kestria, osmere, sarno, talvi] = [
  'arden',
  'velmark',
  'kestria',
  'osmere',
  'sarno',
  'talvi',
].map(powerId) as [PowerId, PowerId, PowerId, PowerId, PowerId, PowerId];

export const charter = (change: Partial<BlocRules> = {}): Clause => ({
  kind: 'bloc',
  name: 'The League',
  admission: 'unanimity',
  decision: 'majority',
  key: 'output',
  fund: 0.01,
  floor: 0,
  command: false,
  ...change,
});

/** These have been in a bloc since turn 1, by charter t1; it holds what is said. */
export const bloc =
  (parties: string, rules: Partial<BlocRules> = {}, holds: Partial<BlocState> = {}, others: Clause[] = []) =>
  (world: World): World => {
    const next = treaty(parties, [charter(rules), ...others])(world);
    return { ...next, blocs: { ...next.blocs, [t1]: { ...emptyBloc(next.treaties[t1]), ...holds } } };
  };

export const three = 'arden velmark sarno';
export const move = (motion: MotionBody, id = 't1'): Command => ({ kind: 'tableMotion', bloc: treatyId(id), motion });
export const votes = (vote: 'yes' | 'no' | null, id = 'm1'): Command => ({ kind: 'vote', motion: motionId(id), vote });
export const nobody = (...ids: string[]): Step[] => ids.map((id) => does(id, spend({})));
export const holds = (o: Outcome): BlocState => o.world.blocs[t1];
export const results = (o: Outcome): string[] => o.told('motionCounted').map(({ result }) => result);
export const members = (o: Outcome): PowerId[] => o.world.treaties[t1].parties;
export const mediate: MotionBody = { kind: 'mediate', between: [kestria, osmere] };
