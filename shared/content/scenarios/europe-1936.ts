import { powerId, scenarioId } from '../../core/ids.ts';
import type { Scenario, ScenarioTreaty } from '../../model/scenario.ts';
import type { Clause } from '../../model/treaty.ts';
import { europe1936Par } from '../par/europe-1936.ts';
import { pair } from './base.ts';
import { europeanPower } from './europe.ts';
import { europe1936Regions } from './europe-1936-ground.ts';
import { europe1936Means } from './europe-1936-means.ts';
import { europe1936Figures } from './europe-1936-powers.ts';
import { charter, sanction, secretly, treaty } from './ground.ts';
import { withMeans } from './means.ts';

/** International dollars of 2011 to one US dollar of 1936. */
const DOLLARS_PER_DOLLAR = 16;

const defence: Clause = { kind: 'mutualDefence' };
const against = (power: string): Clause => ({ kind: 'mutualDefence', against: powerId(power) });
const nonAggression: Clause = { kind: 'nonAggression' };
const consultation: Clause = { kind: 'consultation' };

/**
 * Obligations of the ATOP data (5, dyads of 1936) put into the game's clauses and shortened to its terms. The months are
 * the designers'. Trade agreements are left to the players.
 */
const treaties: ScenarioTreaty[] = [
  // Franco-Polish alliance, 1921.
  treaty('france poland', [against('germany'), consultation], 12, 2),
  // Franco-Czechoslovak treaties, 1924–25.
  treaty('czechoslovakia france', [against('germany'), consultation], 12, 2),
  // Franco-Soviet and Soviet–Czechoslovak treaties, 1935.
  treaty('france soviet-union', [against('germany'), nonAggression, consultation], 8, 2),
  treaty('czechoslovakia soviet-union', [against('germany'), consultation], 8, 2),
  // Little Entente, with the standing council of 1933.
  charter('czechoslovakia romania yugoslavia', 'Little Entente', [against('hungary'), nonAggression]),
  // Balkan Pact, 1934. Its casus foederis was Bulgaria, which has no seat: what binds the others is left.
  charter('greece romania yugoslavia', 'Balkan Entente', [nonAggression]),
  // Franco-Yugoslav and Franco-Romanian friendship, 1926–27.
  treaty('france yugoslavia', [nonAggression, consultation], 8, 1),
  treaty('france romania', [nonAggression, consultation], 8, 1),
  // Polish–Romanian alliance.
  treaty('poland romania', [against('soviet-union'), consultation], 12, 2),
  // Czechoslovak–Greek pact.
  treaty('czechoslovakia greece', [nonAggression], 8, 1),
  // Locarno: Britain’s guarantee of France’s frontier, and peace between France and Germany. The same pledge to Germany is
  // left out: nobody called on it.
  treaty(
    'britain france',
    [
      {
        kind: 'guarantee',
        guarantor: powerId('britain'),
        protected: powerId('france'),
        against: powerId('germany'),
      },
      consultation,
    ],
    12,
    2,
  ),
  treaty('france germany', [nonAggression], 2, 0),
  // Anglo-Portuguese alliance.
  treaty('britain portugal', [defence, nonAggression], 12, 2),
  // Declaration of non-aggression, 1934.
  treaty('germany poland', [nonAggression], 10, 1),
  // Convention on the definition of aggression, 1933, and the pacts about it.
  treaty('estonia latvia poland romania soviet-union', [nonAggression], 10, 1),
  treaty('finland soviet-union', [nonAggression, { kind: 'neutrality' }], 10, 1),
  treaty('lithuania soviet-union', [nonAggression, { kind: 'neutrality' }], 10, 1),
  treaty('italy soviet-union', [nonAggression, { kind: 'neutrality' }], 6, 1),
  // Estonian–Latvian alliance, 1923, and the Baltic Entente, 1934.
  treaty('estonia latvia', [defence, consultation], 12, 2),
  charter('estonia latvia lithuania', 'Baltic Entente', [consultation]),
  // The League's sanctions over Ethiopia, from November 1935 to July 1936, by the members that carried most of them.
  treaty('britain france soviet-union czechoslovakia romania yugoslavia greece', [sanction('italy', 1)], 2, 0),
  // The coast artillery on both shores of the Gulf of Finland, 1930, and what Prague and Moscow listened to together from
  // 1936. General knowledge: both were secret, and the alliance data leave them out.
  secretly(treaty('estonia finland', [{ kind: 'interoperability' }], 10, 1)),
  secretly(treaty('czechoslovakia soviet-union', [{ kind: 'intelligence' }], 8, 1)),
  // Rome Protocols.
  treaty('hungary italy', [consultation], 8, 1),
];

/** Seventeen states of Europe in the years before the Second World War. */
export const europe1936: Scenario = {
  id: scenarioId('europe-1936'),
  name: 'Europe 1936–39',
  summary:
    'Seventeen states from the Rhineland to the last summer of peace. One of them arms and demands; the others have promises to each other that few have tested. A turn is a third of a year, at the pace of the rules’ year. Home territories only, on stylised borders. Twelve turns.',
  turns: 12,
  firstYear: null,
  currency: '2011 dollars',
  difficulty: 'hard',
  minutes: 60,
  map: { id: 'europe-1936', distance: 'sphere', unit: 500 },
  modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('france'),
  powers: withMeans(
    europe1936Figures.map((figures) => europeanPower(figures, DOLLARS_PER_DOLLAR)),
    europe1936Means,
    'nmc-goods',
  ),
  regions: europe1936Regions,
  treaties,
  pairs: [
    pair('britain', 'france', 30),
    pair('britain', 'germany', -15, 35),
    pair('britain', 'italy', -20, 32),
    pair('britain', 'soviet-union', -20, 25),
    pair('britain', 'portugal', 35),
    pair('britain', 'greece', 25),
    pair('britain', 'denmark', 20),
    pair('france', 'germany', -35, 52),
    pair('france', 'italy', -10, 35),
    pair('france', 'poland', 20),
    pair('france', 'czechoslovakia', 35),
    pair('france', 'soviet-union', 10),
    pair('france', 'romania', 20),
    pair('france', 'yugoslavia', 20),
    pair('germany', 'czechoslovakia', -30, 52),
    pair('germany', 'poland', 0, 38),
    pair('germany', 'soviet-union', -45, 48),
    pair('germany', 'italy', 15),
    pair('germany', 'hungary', 25),
    pair('germany', 'lithuania', -20, 45),
    pair('germany', 'denmark', -5, 30),
    pair('italy', 'yugoslavia', -25, 45),
    pair('italy', 'greece', -20, 40),
    pair('italy', 'hungary', 30),
    pair('soviet-union', 'poland', -30, 45),
    pair('soviet-union', 'romania', -20, 42),
    pair('soviet-union', 'finland', -15, 40),
    pair('soviet-union', 'czechoslovakia', 15),
    pair('soviet-union', 'estonia', -10, 35),
    pair('soviet-union', 'latvia', -10, 35),
    pair('soviet-union', 'lithuania', 5, 28),
    pair('poland', 'czechoslovakia', -15, 35),
    pair('poland', 'lithuania', -35, 42),
    pair('poland', 'romania', 20),
    pair('poland', 'hungary', 20),
    pair('hungary', 'czechoslovakia', -30, 42),
    pair('hungary', 'romania', -35, 45),
    pair('hungary', 'yugoslavia', -25, 38),
    pair('czechoslovakia', 'romania', 25),
    pair('czechoslovakia', 'yugoslavia', 25),
    pair('romania', 'yugoslavia', 25),
    pair('greece', 'yugoslavia', 15),
    pair('estonia', 'latvia', 30),
    pair('latvia', 'lithuania', 20),
    pair('estonia', 'finland', 20),
  ],
  constants: {
    // Measured: at the base chance each power stood in a crisis every second turn, not every third.
    incidentChance: 0.55,
    // A turn is a third of a year: growth at the pace of a year would make every power half as rich again by 1939.
    privateInvestment: 0.12,
    technologyDrift: 0.003,
    prosperityPace: 0.016,
    // A unit of 500 km and a steep loss of strength: at 800 km and .45 Italy and the Soviet Union asked for Jutland.
    reachDecay: 1,
    attackConcentration: 1.35,
    tradeScale: 0.7,
    // With reach so short the base left tension at its floor.
    tensionFloor: 18,
    tensionStrength: 55,
    // Security multiplies over sixteen rivals instead of five: a fraction of the base, or nobody small could ever be safe.
    hostilityBase: 0.08,
    hostilityTension: 0.5,
  },
  sources: [
    {
      id: 'maddison',
      text: 'Maddison Project Database 2023 (Bolt & van Zanden), output in 2011 international dollars',
      year: 1936,
    },
    {
      id: 'maddison-head',
      text: 'Maddison Project Database 2023, output a head, by the people the state had within its borders of then (National Material Capabilities 7.0)',
      year: 1936,
    },
    {
      id: 'nmc',
      text: 'Correlates of War, National Material Capabilities 7.0: military spending 1930–1936, summed; a dollar as 16 of 2011 is the designers’ estimate',
      year: 1936,
    },
    {
      id: 'nmc-halved',
      text: 'Half of the same sum: the official rouble overstated it; the half is the designers’ estimate',
      year: 1936,
    },
    {
      id: 'nmc-one-year',
      text: 'Correlates of War, National Material Capabilities 7.0: military spending of 1936, seven times; a dollar as 16 of 2011 is the designers’ estimate',
      year: 1936,
    },
    { id: 'nmc-people', text: 'Correlates of War, National Material Capabilities 7.0: total population', year: 1936 },
    {
      id: 'nmc-goods',
      text: 'Designers’ estimate, guided by the use of energy and of iron and steel in Correlates of War, National Material Capabilities 7.0; use is not production',
      year: 1936,
    },
    {
      id: 'designers',
      text: 'Designers’ estimate, no measurement. Output of the Baltic states: their people at, or between, the output a head of Poland and Finland',
    },
  ],
  par: europe1936Par,
};
