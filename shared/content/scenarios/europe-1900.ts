import { powerId, scenarioId } from '../../core/ids.ts';
import type { Scenario, ScenarioTreaty } from '../../model/scenario.ts';
import { pair } from './base.ts';
import { type EuropeFigures, europeanPower, treaty } from './europe.ts';
import { europe1900Regions } from './europe-1900-ground.ts';

/** International dollars of 2011 to one pound of 1900. */
const DOLLARS_PER_POUND = 165;

const usual = { outputBn: 'maddison', spentBn: 'nmc' };
const estimated = { outputBn: 'maddison-estimate', spentBn: 'nmc' };

/** Home territories only: empires overseas are left out. */
const FIGURES: EuropeFigures[] = [
  {
    id: 'britain',
    name: 'Britain',
    slot: 3,
    capital: 'gbr-england',
    doctrine: 'offshore',
    outputBn: 312.5,
    spentBn: 0.271,
    populationM: 41.2,
    technology: 1.14,
    projects: 0.65,
    debt: 0.35,
    cohesion: 62,
    credibility: 70,
    integration: 6,
    sources: usual,
    brief:
      'The largest output, the first navy and no sworn partner on the continent. Splendid isolation has its price: when does the balance need a weight, and whose scale gets it?',
  },
  {
    id: 'france',
    name: 'France',
    slot: 1,
    capital: 'fra-paris',
    doctrine: 'external',
    outputBn: 186.1,
    spentBn: 0.258,
    populationM: 38.9,
    technology: 1.04,
    projects: 0.35,
    debt: 0.85,
    cohesion: 56,
    credibility: 70,
    integration: 12,
    sources: usual,
    brief:
      'Alsace-Lorraine lost, people too few, capital to lend. Security is bought in other capitals: the ally in the east must be kept, the rival across the Channel won.',
  },
  {
    id: 'germany',
    name: 'Germany',
    slot: 6,
    capital: 'deu-berlin',
    doctrine: 'revisionist',
    outputBn: 258.8,
    spentBn: 0.243,
    populationM: 56,
    technology: 1.12,
    projects: 0.4,
    debt: 0.4,
    cohesion: 62,
    credibility: 70,
    integration: 18,
    sources: usual,
    brief:
      'The rising power in the middle: the best laboratories, the strongest army and neighbours on every side. A fleet, or friends? Every gain makes the others count again.',
  },
  {
    id: 'austria-hungary',
    name: 'Austria-Hungary',
    slot: 2,
    capital: 'aut-vienna',
    doctrine: 'external',
    outputBn: 123,
    spentBn: 0.104,
    populationM: 46.8,
    technology: 0.85,
    projects: 0.3,
    debt: 0.55,
    cohesion: 46,
    credibility: 70,
    integration: 10,
    sources: estimated,
    brief:
      'Many peoples under one crown, and each neighbour has cousins inside. Held up by a stronger ally, pulled by the Balkans. Reform within, or stand firm without?',
  },
  {
    id: 'russia',
    name: 'Russia',
    slot: 12,
    capital: 'rus-petersburg',
    doctrine: 'internal',
    outputBn: 260,
    spentBn: 0.261,
    populationM: 132.9,
    technology: 0.68,
    projects: 0.35,
    debt: 0.6,
    cohesion: 46,
    credibility: 70,
    integration: 12,
    sources: estimated,
    brief:
      'The most people, the most ground and the most room to catch up. Railways on French money, a restless country, and the Straits always out of reach.',
  },
  {
    id: 'italy',
    name: 'Italy',
    slot: 11,
    capital: 'ita-rome',
    doctrine: 'hedger',
    outputBn: 109.9,
    spentBn: 0.0946,
    populationM: 32.4,
    technology: 0.82,
    projects: 0.35,
    debt: 0.85,
    cohesion: 52,
    credibility: 64,
    integration: 8,
    sources: usual,
    brief:
      'The least of the great powers and the most courted. Bound to Vienna by treaty and against it by Trentino and Trieste. Whose promise is worth most, and when?',
  },
  {
    id: 'ottoman',
    name: 'Ottoman Empire',
    slot: 8,
    capital: 'tur-constantinople',
    doctrine: 'buckPasser',
    outputBn: 35,
    spentBn: 0.0463,
    populationM: 28.1,
    technology: 0.55,
    projects: 0.15,
    debt: 0.55,
    cohesion: 42,
    credibility: 64,
    integration: 10,
    sources: estimated,
    brief:
      'Everybody’s question: the Straits, Macedonia, the debt. It has lived for a century on its enemies’ envy of each other. How much longer?',
  },
  {
    id: 'romania',
    name: 'Romania',
    slot: 10,
    capital: 'rou-wallachia',
    doctrine: 'bandwagoner',
    outputBn: 8.44,
    spentBn: 0.0118,
    populationM: 6,
    technology: 0.6,
    projects: 0.2,
    debt: 0.5,
    cohesion: 56,
    credibility: 66,
    integration: 8,
    sources: estimated,
    brief: 'Grain and oil between two empires, with kin in both. Signed up with the stronger side, for now.',
  },
  {
    id: 'serbia',
    name: 'Serbia',
    slot: 5,
    capital: 'srb-belgrade',
    doctrine: 'revisionist',
    outputBn: 3.3,
    spentBn: 0.0039,
    populationM: 2.5,
    technology: 0.55,
    projects: 0.3,
    debt: 0.5,
    cohesion: 60,
    credibility: 62,
    integration: 12,
    sources: estimated,
    brief:
      'Small, landlocked and sure of its future. Austria-Hungary buys what it sells and blocks where it would go. A great friend would change much.',
  },
  {
    id: 'belgium',
    name: 'Belgium',
    slot: 7,
    capital: 'bel-brussels',
    doctrine: 'institutionalist',
    outputBn: 40,
    spentBn: 0.0167,
    populationM: 6.7,
    technology: 1.06,
    projects: 0.1,
    debt: 0.45,
    cohesion: 60,
    credibility: 72,
    integration: 5,
    sources: { outputBn: 'maddison', spentBn: 'nmc-one-year' },
    brief:
      'Steel, coal, railways, and the shortest road between two great armies. Its neutrality hangs on a paper that five powers signed. Is paper enough?',
  },
];

const alliance = { kind: 'mutualDefence', against: powerId('russia') } as const;

/**
 * Obligations of the ATOP data (5, dyads of 1913) that were already in force in 1900, put into the game's clauses. What is
 * not in those data is general knowledge and said to be.
 */
const treaties: ScenarioTreaty[] = [
  // Dual Alliance of 1879.
  treaty('germany austria-hungary', [alliance, { kind: 'consultation' }], 8, 2),
  // Triple Alliance of 1882, renewed.
  treaty(
    'germany austria-hungary italy',
    [{ kind: 'mutualDefence', against: powerId('france') }, { kind: 'nonAggression' }, { kind: 'consultation' }],
    8,
    2,
  ),
  // Romania’s accession of 1883.
  treaty('austria-hungary romania', [alliance, { kind: 'consultation' }], 8, 2),
  treaty('germany romania', [alliance], 8, 2),
  // Franco-Russian Alliance of 1892–94.
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
  map: { id: 'europe-1900', distance: 'sphere', unit: 800 },
  modules: ['luck'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('britain'),
  powers: FIGURES.map((figures) => europeanPower(figures, DOLLARS_PER_POUND)),
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
  constants: {},
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
    { id: 'designers', text: 'Designers’ estimate, no measurement' },
  ],
};
