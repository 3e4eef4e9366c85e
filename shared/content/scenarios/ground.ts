import { powerId, type RegionId, regionId } from '../../core/ids.ts';
import type { BlocRules } from '../../model/bloc.ts';
import type { Scenario, ScenarioRegion, ScenarioTreaty } from '../../model/scenario.ts';
import type { Clause } from '../../model/treaty.ts';
import type { SanctionLevel } from '../../model/vocabulary.ts';

const ids = (list: string): RegionId[] => list.split(' ').filter(Boolean).map(regionId);

/** A region that a seat leads; `land` and `sea` name its neighbours, parted by spaces. */
export const region = (
  id: string,
  name: string,
  owner: string,
  share: number,
  terrain: number,
  at: [number, number],
  land: string,
  sea: string,
): ScenarioRegion => ({
  id: regionId(id),
  name,
  power: powerId(owner),
  share,
  terrain,
  at,
  land: ids(land),
  sea: ids(sea),
});

/** Ground without a seat; without a figure for output it is drawn and does not trade. */
export const neutral = (id: string, name: string, at: [number, number], outputBn?: number): ScenarioRegion => ({
  id: regionId(id),
  name,
  power: null,
  share: 0,
  terrain: 1,
  at,
  land: [],
  sea: [],
  ...(outputBn === undefined ? {} : { outputBn }),
});

/** A treaty in force at the start between the powers named, parted by spaces. */
export const treaty = (parties: string, clauses: Clause[], duration: number, notice: number): ScenarioTreaty => ({
  parties: parties.split(' ').map(powerId).sort(),
  clauses,
  duration,
  notice,
});

/** A bloc in being at the start: all decide together, and nobody pays or is held to anything, unless `rules` says so. */
export const charter = (
  parties: string,
  name: string,
  clauses: Clause[],
  rules: Partial<BlocRules> = {},
): ScenarioTreaty => ({
  ...treaty(parties, clauses, 12, 2),
  bloc: {
    name,
    admission: 'unanimity',
    decision: 'unanimity',
    key: 'equal',
    fund: 0,
    floor: 0,
    command: false,
    ...rules,
  },
});

/** The same treaty, known to its parties only. */
export const secretly = (open: ScenarioTreaty): ScenarioTreaty => ({ ...open, secret: true });

/** Sanctions of each sender on each target, both parted by spaces. */
export const sanctions = (senders: string, targets: string, level: SanctionLevel): NonNullable<Scenario['sanctions']> =>
  senders
    .split(' ')
    .flatMap((from) => targets.split(' ').map((target) => ({ from: powerId(from), target: powerId(target), level })));

/** Each of the parties sanctions the target at this level. */
export const sanction = (target: string, level: SanctionLevel): Clause => ({
  kind: 'sanctions',
  target: powerId(target),
  level,
});

/** One power answers for another. */
export const guarantee = (guarantor: string, ward: string): Clause => ({
  kind: 'guarantee',
  guarantor: powerId(guarantor),
  protected: powerId(ward),
});

/** The guest uses the host's regions as bases. */
export const basing = (host: string, guest: string): Clause => ({
  kind: 'basing',
  host: powerId(host),
  guest: powerId(guest),
});
