import { powerId, type RegionId, regionId, scenarioId } from '../../core/ids.ts';
import type { Scenario, ScenarioPower, ScenarioRegion } from '../../model/scenario.ts';
import type { Doctrine } from '../../model/vocabulary.ts';
import { duelPar } from '../par/duel.ts';
import { pair } from './base.ts';

/** Home and projection force and debt are given as shares of output. */
interface Figures {
  id: string;
  name: string;
  slot: number;
  capital: string;
  doctrine: Doctrine;
  outputBn: number;
  populationM: number;
  technology: number;
  home: number;
  projection: number;
  debt: number;
  brief: string;
}

const power = ({ id, capital, home, projection, debt, ...f }: Figures): ScenarioPower => ({
  ...f,
  id: powerId(id),
  capital: regionId(capital),
  homeForceBn: f.outputBn * home,
  projectionForceBn: f.outputBn * projection,
  readiness: 60,
  debtBn: f.outputBn * debt,
  cohesion: 62,
  credibility: 70,
  integration: 10,
  sources: {},
});

const region = (
  id: string,
  name: string,
  share: number,
  terrain: number,
  at: [number, number],
  land: string,
  sea = '',
): ScenarioRegion => {
  const ids = (list: string): RegionId[] => list.split(' ').filter(Boolean).map(regionId);
  const [owner] = id.split('-');
  return { id: regionId(id), name, power: powerId(owner), share, terrain, at, land: ids(land), sea: ids(sea) };
};

/**
 * Three fictional powers and one question, for a first match. Lowen's border province lies open to a rival that out-arms
 * it; six years of spending at home, or one alliance with Senn, keep it. The figures were chosen so that either road works
 * and doing nothing does not.
 */
export const duel: Scenario = {
  id: scenarioId('duel'),
  name: 'Duel',
  summary:
    'For a first match. Vardia grows stronger and wants your border province. Arm at home, win Senn as an ally, or do a little of both. Six years decide.',
  turns: 6,
  firstYear: null,
  currency: 'marks',
  difficulty: 'gentle',
  minutes: 10,
  map: { id: 'duel', distance: 'plane', unit: 250 },
  modules: [],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('lowen'),
  powers: [
    power({
      id: 'lowen',
      name: 'Lowen',
      slot: 1,
      capital: 'lowen-avel',
      doctrine: 'hedger',
      outputBn: 800,
      populationM: 40,
      technology: 1.05,
      home: 0.16,
      projection: 0.14,
      debt: 0.4,
      brief:
        'A prosperous country with one soft border: Marl, rich, flat, and next to Vardia. Workshops could arm it; so could a friend. There is not enough for everything.',
    }),
    power({
      id: 'vardia',
      name: 'Vardia',
      slot: 3,
      capital: 'vardia-kron',
      doctrine: 'revisionist',
      outputBn: 1150,
      populationM: 95,
      technology: 0.9,
      home: 0.16,
      projection: 0.28,
      debt: 0.4,
      brief:
        'The rising power: more people, more arms, and maps in its schools on which Marl is its own. It takes what is weakly held and leaves what is not.',
    }),
    power({
      id: 'senn',
      name: 'Senn',
      slot: 2,
      capital: 'senn-haven',
      doctrine: 'external',
      outputBn: 700,
      populationM: 32,
      technology: 1.1,
      home: 0.14,
      projection: 0.24,
      debt: 0.45,
      brief:
        'An island of shipowners with one port on the mainland, Quayle. Its fleet can reach any coast; it would rather not do so alone.',
    }),
  ],
  regions: [
    region('lowen-avel', 'Avel', 0.65, 1.1, [251, 537], 'lowen-marl vardia-holm', 'senn-quayle'),
    region('lowen-marl', 'Marl', 0.35, 1, [461, 511], 'lowen-avel senn-quayle vardia-holm vardia-tarn', 'senn-haven'),
    region('vardia-kron', 'Kron', 0.45, 1.1, [705, 280], 'vardia-holm vardia-tarn'),
    region('vardia-holm', 'Holm', 0.3, 1.1, [355, 273], 'lowen-avel lowen-marl vardia-kron vardia-tarn'),
    region('vardia-tarn', 'Tarn', 0.25, 1, [609, 443], 'lowen-marl senn-quayle vardia-holm vardia-kron', 'senn-haven'),
    region('senn-haven', 'Haven', 0.7, 1.2, [876, 687], '', 'lowen-marl senn-quayle vardia-tarn'),
    region('senn-quayle', 'Quayle', 0.3, 1, [662, 598], 'lowen-marl vardia-tarn', 'lowen-avel senn-haven'),
  ],
  treaties: [{ parties: [powerId('lowen'), powerId('senn')], clauses: [{ kind: 'trade' }], duration: 6, notice: 1 }],
  pairs: [pair('lowen', 'senn', 25), pair('lowen', 'vardia', -25, 40), pair('senn', 'vardia', -15, 30)],
  constants: {
    // Of three powers the strongest holds nearly half of everything from the start.
    hegemonyShare: 0.56,
    // Measured: at the base values seven demands in ten ended in war, and nobody could stand against the strongest.
    attackConcentration: 1.2,
    reachDecay: 0.35,
  },
  sources: [],
  par: duelPar,
};
