import { type PowerId, powerId, type RegionId, regionId, treatyId } from '../../shared/core/ids.ts';
import { noMoney } from '../../shared/core/money.ts';
import type { Board, Figures } from '../../shared/model/board.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { Clause, Treaty } from '../../shared/model/treaty.ts';
import type { Pair } from '../../shared/model/world.ts';
import { tiesOf } from '../../shared/treaties/ties.ts';

/** Three powers in a row, each with a capital and a march next to its neighbour's; distances .4 a step. */
const ROW = ['a-capital', 'a-march', 'b-capital', 'b-march', 'c-capital', 'c-march'].map(regionId);

export const [a, b, c] = ['a', 'b', 'c'].map(powerId) as [PowerId, PowerId, PowerId];
export const marchOf = (power: PowerId): RegionId => regionId(`${power}-march`);
export const capitalOf = (power: PowerId): RegionId => regionId(`${power}-capital`);

const figures: Omit<Figures, 'id'> = {
  output: 1000,
  population: 10,
  industry: 2500,
  integration: 0,
  technology: 1,
  homeForce: 100,
  projectionForce: 100,
  readiness: 100,
  cohesion: 60,
  credibility: 70,
  debt: 0,
  share: 1 / 3,
  projectionGrowth: 0,
  cover: { energy: 0.7, materials: 0.7, electronics: 0.7 },
  commonForce: 0,
};

const pair: Pair = { tension: 20, relations: 0, interoperability: 0, trade: noMoney, lastDemand: 0 };

/** What a test says of its board; all else is alike for everybody: strength 1 a million of forces, no treaties. */
export interface BoardSpec {
  powers?: Partial<Record<PowerId, Partial<Figures>>>;
  pairs?: Partial<Record<PowerId, Partial<Record<PowerId, Partial<Pair>>>>>;
  treaties?: { parties: PowerId[]; clauses: Clause[] }[];
  owners?: Partial<Record<RegionId, PowerId>>;
  occupied?: RegionId[];
  wars?: Board['wars'];
  sanctions?: Board['sanctions'];
}

/** A board of three like powers a, b and c that stand in a row, each with a capital and a march, changed as told. */
export function boardOf(spec: BoardSpec = {}): Board {
  const powerIds = [a, b, c];
  const wars = spec.wars ?? [];
  return {
    turn: 1,
    constants: CONSTANTS,
    geography: geographyOfRow(powerIds),
    powers: recordOf(powerIds, (id) => ({ id, ...figures, ...spec.powers?.[id] })),
    regions: recordOf(ROW, (id) => ({
      owner: spec.owners?.[id] ?? homeOf(id),
      home: homeOf(id),
      occupiedUntil: spec.occupied?.includes(id) ? 3 : 0,
    })),
    pairs: recordOf(powerIds, (from) => recordOf(powerIds, (to) => ({ ...pair, ...spec.pairs?.[from]?.[to] }))),
    ties: tiesOf(treatiesOf(spec), powerIds, wars, 1),
    blocs: {},
    wars,
    sanctions: spec.sanctions ?? [],
  };
}

function treatiesOf(spec: BoardSpec): Record<string, Treaty> {
  const list = (spec.treaties ?? []).map((terms, index): Treaty => {
    const id = treatyId(`t${index + 1}`);
    return { ...terms, id, duration: 6, notice: 2, since: 1, until: 6, leaving: {}, owed: {} };
  });
  return Object.fromEntries(list.map((treaty) => [treaty.id, treaty]));
}

function geographyOfRow(powerIds: PowerId[]): Board['geography'] {
  const steps = (from: RegionId, to: RegionId): number => 0.4 * Math.abs(ROW.indexOf(from) - ROW.indexOf(to));
  return {
    regionIds: [...ROW].sort(),
    powerIds,
    capital: recordOf(powerIds, capitalOf),
    terrain: recordOf(ROW, () => 1),
    share: recordOf(ROW, (id) => (id.endsWith('capital') ? 0.6 : 0.4)),
    home: recordOf(ROW, homeOf),
    land: recordOf(ROW, (id) => ROW.filter((other) => Math.abs(ROW.indexOf(id) - ROW.indexOf(other)) === 1)),
    sea: recordOf(ROW, () => []),
    distance: recordOf(ROW, (from) => recordOf(ROW, (to) => steps(from, to))),
    neutrals: [],
  };
}

function homeOf(region: RegionId): PowerId {
  return powerId(region.split('-')[0]);
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
