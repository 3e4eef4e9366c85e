import { concert } from '../../shared/content/scenarios/concert.ts';
import { powerId, regionId, scenarioId } from '../../shared/core/ids.ts';
import type { Scenario, ScenarioPower, ScenarioRegion } from '../../shared/model/scenario.ts';
import { withModules } from './withModules.ts';

/** Output and debt in bn, people in millions, forces as shares of output; fixed here, so that no balancing moves a case. */
const FIGURES: Record<
  string,
  [output: number, people: number, technology: number, home: number, projection: number, debt: number]
> = {
  arden: [2250, 110, 1.12, 0.14, 0.22, 0.6],
  velmark: [2150, 95, 1.18, 0.1, 0.26, 0.65],
  kestria: [3000, 330, 0.85, 0.15, 0.3, 0.45],
  sarno: [1200, 60, 1.08, 0.15, 0.14, 0.6],
  talvi: [1150, 150, 0.8, 0.17, 0.14, 0.45],
  osmere: [1200, 70, 1, 0.17, 0.14, 0.5],
};

const figuresOf = (power: ScenarioPower): ScenarioPower => {
  const [outputBn, populationM, technology, home, projection, debt] = FIGURES[power.id];
  const forces = { homeForceBn: outputBn * home, projectionForceBn: outputBn * projection };
  const standing = { readiness: 60, cohesion: 60, credibility: 70, integration: 10 };
  return { ...power, ...standing, ...forces, outputBn, populationM, technology, debtBn: outputBn * debt };
};

/**
 * The powers and the map of The Concert under the rules' own constants, without luck, treaties and par, so that what a case
 * sees follows from its numbers alone.
 */
export const calm: Scenario = {
  id: scenarioId('calm'),
  name: 'Calm',
  summary: 'For the cases.',
  turns: 10,
  firstYear: null,
  currency: 'crowns',
  difficulty: 'normal',
  minutes: 25,
  map: concert.map,
  modules: [],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('arden'),
  powers: concert.powers.map(figuresOf),
  regions: concert.regions,
  treaties: [],
  pairs: [
    ['arden', 'velmark', 25],
    ['arden', 'osmere', 15],
    ['osmere', 'sarno', 20],
    ['kestria', 'velmark', -20],
    ['kestria', 'osmere', -10],
    ['arden', 'kestria', -10],
  ].map(([a, b, relations]) => ({ a: powerId(String(a)), b: powerId(String(b)), relations: Number(relations) })),
  constants: {},
  sources: [],
};

const ring = ['ash', 'birch', 'cedar', 'doum'];

/** Four like powers on the corners of a square, a capital and a march each. */
export const square: Scenario = {
  ...calm,
  id: scenarioId('square'),
  suggested: powerId('ash'),
  powers: ring.map(
    (id, index): ScenarioPower => ({
      ...figuresOf(concert.powers[0]),
      id: powerId(id),
      name: id,
      slot: index + 1,
      capital: regionId(`${id}-town`),
    }),
  ),
  regions: ring.flatMap((id, index): ScenarioRegion[] => {
    const before = ring[(index + 3) % 4];
    const after = ring[(index + 1) % 4];
    const [x, y] = [index === 1 || index === 2 ? 1000 : 0, index >= 2 ? 1000 : 0];
    const base = { power: powerId(id), terrain: 1, sea: [] };
    return [
      {
        ...base,
        id: regionId(`${id}-town`),
        name: `${id} town`,
        share: 0.6,
        at: [x, y],
        land: [regionId(`${id}-march`)],
      },
      {
        ...base,
        id: regionId(`${id}-march`),
        name: `${id} march`,
        share: 0.4,
        at: [x === 0 ? 300 : 700, y === 0 ? 300 : 700],
        land: [`${id}-town`, `${before}-march`, `${after}-march`].map(regionId),
      },
    ];
  }),
  pairs: [],
};

/** Calm, but strength fades with distance so fast that only neighbours are within reach. */
export const far: Scenario = { ...calm, id: scenarioId('far'), constants: { reachDecay: 2 } };

/** Calm, over after two years and judged by these alone. */
export const brief: Scenario = { ...calm, id: scenarioId('brief'), turns: 2, constants: { legacyTurns: 0 } };

/** The square, over after two years. */
export const shortSquare: Scenario = { ...square, id: scenarioId('short-square'), turns: 2 };

/** Brief, with a par that Talvi alone is sure to beat. */
export const rated: Scenario = {
  ...brief,
  id: scenarioId('rated'),
  par: [
    {
      turns: 2,
      seats: Object.fromEntries(
        calm.powers.map(({ id }) => [id, id === 'talvi' ? { p10: 0, p50: 1, p90: 5 } : { p10: 90, p50: 95, p90: 99 }]),
      ),
    },
  ],
};

/** Two years in which every power has a secret aim. */
export const aims: Scenario = { ...brief, id: scenarioId('aims'), modules: ['mandates'] };

/** Calm, with the events of the deck, none of which befalls anybody but by a case. */
export const eventful: Scenario = {
  ...calm,
  id: scenarioId('eventful'),
  modules: ['events'],
  constants: { eventForOne: 0, eventForAll: 0 },
};

/** The deck, with something for everybody every year. */
export const stormy: Scenario = {
  ...eventful,
  id: scenarioId('stormy'),
  constants: { eventForOne: 1, eventForAll: 0 },
};

/** The deck, with the same for all every year. */
export const shaken: Scenario = { ...eventful, id: scenarioId('shaken'), constants: { eventForAll: 1 } };

/** Calm, but with luck in war. */
export const risky: Scenario = withModules(calm, 'luck');

/** Calm, with sanctions. */
export const sanctioned: Scenario = withModules(calm, 'sanctions');

/** Calm, where Arden's embargo on Sarno is older than the match. */
export const underSanctions: Scenario = {
  ...sanctioned,
  id: scenarioId('under-sanctions'),
  sanctions: [{ from: powerId('arden'), target: powerId('sarno'), level: 3 }],
};

/** Calm, with blocs and sanctions. */
export const leagued: Scenario = withModules(calm, 'blocs', 'sanctions');

/** Calm, with a bloc that is older than the match. */
export const allied: Scenario = {
  ...leagued,
  id: scenarioId('allied'),
  treaties: [
    {
      parties: ['arden', 'velmark', 'sarno'].map(powerId),
      clauses: [{ kind: 'mutualDefence' }],
      duration: 3,
      notice: 2,
      bloc: {
        name: 'The Concord',
        admission: 'unanimity',
        decision: 'majority',
        key: 'output',
        fund: 0.006,
        floor: 0,
        command: true,
      },
    },
  ],
};

/** Calm, with incidents wherever two powers fear each other at all. */
export const uneasy: Scenario = {
  ...calm,
  id: scenarioId('uneasy'),
  modules: ['incidents'],
  constants: { incidentChance: 10_000 },
};

/** Incidents would be certain, but nobody reaches anybody beyond its own borders. */
export const remote: Scenario = {
  ...uneasy,
  id: scenarioId('remote'),
  constants: { incidentChance: 10_000, reachDecay: 60 },
};

/** Incidents may happen, but their chance is nil. */
export const wary: Scenario = { ...uneasy, id: scenarioId('wary'), constants: { incidentChance: 0 } };

/** Calm, with licences and arms control; nothing is found out but by certainty. */
export const watched: Scenario = {
  ...calm,
  id: scenarioId('watched'),
  modules: ['arms'],
  constants: { verifyBase: 100 },
};

/** The same where nobody finds anything out: the chance is the least there is. */
export const unwatched: Scenario = { ...watched, id: scenarioId('unwatched'), constants: { verifyBase: -100 } };

const EXPORTS: Record<string, ScenarioPower['cover']> = {
  kestria: { energy: 1.3 },
  talvi: { energy: 1.2, materials: 1.5 },
  velmark: { electronics: 1.4 },
};

/** Calm, with sanctions and strategic goods, of which three powers have some to sell. */
export const provisioned: Scenario = {
  ...withModules(calm, 'sanctions', 'supply'),
  powers: calm.powers.map((power) => ({ ...power, cover: EXPORTS[power.id] ?? {} })),
};

/** Calm, with secret treaties that nobody finds out about. */
export const veiled: Scenario = {
  ...withModules(calm, 'secrecy', 'sanctions', 'blocs', 'arms'),
  id: scenarioId('veiled'),
  constants: { secretLeak: 0, verifyBase: 100 },
};

/** The same where all who watch at all find everything out, and are noticed as often as not. */
export const leaky: Scenario = {
  ...veiled,
  id: scenarioId('leaky'),
  constants: { secretLeak: 100, secretLeakMost: 1, secretNotice: 0 },
};

/** The same where whoever finds out is noticed. */
export const noticed: Scenario = {
  ...leaky,
  id: scenarioId('noticed'),
  constants: { ...leaky.constants, secretNotice: 100 },
};

/** Secret treaties, and the deck. */
export const betrayed: Scenario = {
  ...withModules(calm, 'secrecy', 'events'),
  id: scenarioId('betrayed'),
  constants: { secretLeak: 0, eventForOne: 0, eventForAll: 0 },
};

/** A secret treaty that is older than the match, where secrets are played and where they are not. */
export const inherited: Scenario = {
  ...veiled,
  id: scenarioId('inherited'),
  treaties: [
    {
      parties: ['kestria', 'velmark'].map(powerId),
      clauses: [{ kind: 'neutrality' }],
      duration: 4,
      notice: 1,
      secret: true,
    },
  ],
};
export const openBook: Scenario = { ...inherited, id: scenarioId('open-book'), modules: [] };

/** Every scenario that the cases use beside those that ship. */
export const CASE_SCENARIOS: readonly Scenario[] = [
  calm,
  risky,
  square,
  far,
  brief,
  rated,
  shortSquare,
  aims,
  eventful,
  stormy,
  shaken,
  uneasy,
  remote,
  wary,
  watched,
  unwatched,
  sanctioned,
  underSanctions,
  provisioned,
  veiled,
  leaky,
  noticed,
  betrayed,
  inherited,
  openBook,
  leagued,
  allied,
];
