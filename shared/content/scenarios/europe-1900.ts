import { powerId, scenarioId } from '../../core/ids.ts';
import type { Scenario, ScenarioTreaty } from '../../model/scenario.ts';
import { europe1900Par } from '../par/europe-1900.ts';
import { pair } from './base.ts';
import { europeanPower } from './europe.ts';
import { europe1900Regions } from './europe-1900-ground.ts';
import { europe1900Means } from './europe-1900-means.ts';
import { europe1900Figures } from './europe-1900-powers.ts';
import { secretly, treaty } from './ground.ts';
import { withMeans } from './means.ts';

/** International dollars of 2011 to one pound of 1900. */
const DOLLARS_PER_POUND = 165;

const alliance = { kind: 'mutualDefence', against: powerId('russia') } as const;

/**
 * Obligations of the ATOP data (5, dyads of 1913) that were already in force in 1900, put into the game's clauses. What is
 * not in those data is general knowledge and said to be.
 */
const treaties: ScenarioTreaty[] = [
  // Dual Alliance of 1879.
  treaty('germany austria-hungary', [alliance, { kind: 'consultation' }], 8, 2),
  // Triple Alliance of 1882, renewed: that there was one was known, what it promised was not.
  treaty('germany austria-hungary italy', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 8, 2),
  secretly(treaty('germany austria-hungary italy', [{ kind: 'mutualDefence', against: powerId('france') }], 8, 2)),
  // Romania’s accession of 1883, of which its own parliament was never told.
  secretly(treaty('austria-hungary romania', [alliance, { kind: 'consultation' }], 8, 2)),
  secretly(treaty('germany romania', [alliance], 8, 2)),
  // Franco-Russian Alliance of 1892–94: its text was secret, and both had it cheered in the streets.
  treaty(
    'france russia',
    [{ kind: 'mutualDefence', against: powerId('germany') }, { kind: 'consultation' }, { kind: 'interoperability' }],
    10,
    2,
  ),
  // Treaty of London of 1839 on Belgium. General knowledge: the alliance data leave it out.
  treaty(
    'belgium britain',
    [{ kind: 'guarantee', guarantor: powerId('britain'), protected: powerId('belgium') }],
    14,
    2,
  ),
  treaty('belgium germany', [{ kind: 'nonAggression' }], 14, 2),
  treaty('belgium france', [{ kind: 'nonAggression' }], 14, 2),
  // Austro-Russian understanding on the Balkans of 1897. General knowledge.
  treaty('austria-hungary russia', [{ kind: 'consultation' }], 8, 1),
  // Trade treaties of the 1890s. General knowledge.
  treaty('austria-hungary germany', [{ kind: 'trade' }], 6, 1),
  treaty('germany russia', [{ kind: 'trade' }], 6, 1),
  treaty('germany italy', [{ kind: 'trade' }], 6, 1),
  treaty('austria-hungary serbia', [{ kind: 'trade' }], 6, 1),
];

/** Ten powers of Europe in the years before the First World War. */
export const europe1900: Scenario = {
  id: scenarioId('europe-1900'),
  name: 'Europe 1900–1914',
  summary:
    'Ten powers from the turn of the century to the eve of the war: two alliances already signed, the ententes still to be made, and a rising power in the middle. Home territories only, on stylised borders. Fourteen years.',
  turns: 14,
  firstYear: 1900,
  currency: '2011 dollars',
  difficulty: 'normal',
  minutes: 50,
  map: { id: 'europe-1900', distance: 'sphere', unit: 500 },
  modules: ['luck', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('britain'),
  powers: withMeans(
    europe1900Figures.map((figures) => europeanPower(figures, DOLLARS_PER_POUND)),
    europe1900Means,
    'nmc-goods',
  ),
  regions: europe1900Regions,
  treaties,
  pairs: [
    pair('france', 'germany', -35, 45),
    pair('britain', 'france', -15, 35),
    pair('britain', 'russia', -25, 35),
    pair('britain', 'germany', 5, 22),
    pair('britain', 'italy', 20),
    pair('britain', 'belgium', 25),
    pair('britain', 'ottoman', 5),
    pair('france', 'russia', 35),
    pair('france', 'italy', -5, 28),
    pair('france', 'belgium', 20),
    pair('germany', 'austria-hungary', 45),
    pair('germany', 'italy', 20),
    pair('germany', 'romania', 20),
    pair('germany', 'ottoman', 25),
    pair('germany', 'russia', 0, 28),
    pair('austria-hungary', 'russia', -15, 38),
    pair('austria-hungary', 'italy', -10, 32),
    pair('austria-hungary', 'serbia', -5, 38),
    pair('austria-hungary', 'romania', 10),
    pair('russia', 'serbia', 25),
    pair('russia', 'ottoman', -30, 45),
    pair('russia', 'romania', -5, 30),
    pair('ottoman', 'serbia', -30, 42),
    pair('italy', 'ottoman', -10, 30),
  ],
  constants: {
    // Measured: at the base chance each power stood in a crisis every second year, not every third.
    incidentChance: 0.56,
    // Measured with rivals alone: at the base rate the powers grew by well over what they did until 1913.
    privateInvestment: 0.13,
    prosperityPace: 0.017,
    // A unit of 500 km and a steep loss of strength: armies fight beside their own ground, not across a continent.
    reachDecay: 1,
    attackConcentration: 1.4,
    tradeScale: 0.7,
    // With reach so short the base left tension at its floor.
    tensionFloor: 20,
    tensionStrength: 60,
    // Security multiplies over nine rivals instead of five.
    hostilityBase: 0.15,
    hostilityTension: 0.5,
  },
  sources: [
    {
      id: 'maddison',
      text: 'Maddison Project Database 2023 (Bolt & van Zanden), output in 2011 international dollars, present-day borders',
      year: 1900,
    },
    {
      id: 'maddison-estimate',
      text: 'Designers’ estimate from Maddison Project Database 2023: output a head of the lands that made up the state, or of the nearest with a figure, by its people',
      year: 1900,
    },
    {
      id: 'nmc',
      text: 'Correlates of War, National Material Capabilities 7.0: military spending 1893–1899, summed; a pound as 165 dollars of 2011 is the designers’ estimate',
      year: 1899,
    },
    {
      id: 'nmc-one-year',
      text: 'Correlates of War, National Material Capabilities 7.0: military spending of 1900, seven times; a pound as 165 dollars of 2011 is the designers’ estimate',
      year: 1900,
    },
    { id: 'nmc-people', text: 'Correlates of War, National Material Capabilities 7.0: total population', year: 1900 },
    {
      id: 'nmc-goods',
      text: 'Designers’ estimate, guided by the use of energy and of iron and steel in Correlates of War, National Material Capabilities 7.0; use is not production',
      year: 1900,
    },
    { id: 'designers', text: 'Designers’ estimate, no measurement' },
  ],
  par: europe1900Par,
};
