import { crisisId, regionId, treatyId } from '../../shared/core/ids.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import { does, lock, type Outcome, type Step } from './cases.ts';
import { demand, guarantee, spend, treaty, wants } from './casesArrange.ts';

// What the cases of crises have in common: Kestria wants Sarre, which Osmere holds and Arden may have promised to defend.

export const c1 = crisisId('c1');
export const t1 = treatyId('t1');
export const sarre = regionId('osmere-sarre');
export const pact: Clause = { kind: 'mutualDefence' };
export const nothing = spend({});
export const forSarre = demand(wants('osmere', 'osmere-sarre'));
/** Arden has promised Osmere its help. */
export const guaranteed = treaty('arden osmere', [guarantee('arden', 'osmere')]);

/** Kestria demands Sarre of Osmere, and both spend nothing this year. */
export const sarreDemanded: Step[] = [does('kestria', nothing), does('osmere', nothing), does('kestria', forSarre)];
/** The same, up to the answers. */
export const atSarre: Step[] = [...sarreDemanded, ...lock('kestria', 'osmere')];
/** The same with Arden at the table. */
export const atSarreWithArden: Step[] = [...sarreDemanded, ...lock('kestria', 'osmere', 'arden')];

export const relationsFrom = (o: Outcome, factor: string) =>
  o
    .told('relationsChanged')
    .filter(({ causes }) => causes[0].factor === factor)
    .map((event) => [event.power, event.toward, event.to - event.from]);
