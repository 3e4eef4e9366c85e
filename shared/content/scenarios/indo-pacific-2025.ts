import { powerId, scenarioId } from '../../core/ids.ts';
import { fromBn } from '../../core/money.ts';
import type { Scenario, ScenarioRegion, ScenarioTreaty } from '../../model/scenario.ts';
import { indoPacific2025Par } from '../par/indo-pacific-2025.ts';
import { pair } from './base.ts';
import { basing, charter, guarantee, neutral, sanction, sanctions, treaty } from './ground.ts';
import { indoPacificGround } from './indo-pacific-2025-ground.ts';
import { indoPacificPowers, indoPacificSources } from './indo-pacific-2025-powers.ts';
import { energySource, withMeansOfToday } from './world-2025-means.ts';

/**
 * Lands without a seat. Output in bn: Maddison Project Database 2023 for 2022 (bn of 2011 international dollars), summed over
 * the larger lands; Pakistan in current dollars (IMF, 2025).
 */
const neutralGround: ScenarioRegion[] = [
  neutral('africa', 'Africa', [19.9, 16.1], 6625.8),
  neutral('bgd', 'Bangladesh', [89.9, 24.3], 858.1),
  neutral('brn', 'Brunei', [114.5, 4.5]),
  neutral('btn', 'Bhutan', [90, 27.5]),
  neutral('canada', 'Canada', [-115.3, 58.8], 1761.3),
  neutral('central-asia', 'Central Asia', [69.6, 47.6], 1130.3),
  neutral('europe', 'Europe', [22, 48.5], 23896.9),
  neutral('far-lands', 'Far lands', [69.2, -49.3]),
  neutral('greenland', 'Greenland', [-40.3, 75.5]),
  neutral('khm', 'Cambodia', [104.6, 12.7], 65.1),
  neutral('lao', 'Laos', [102.6, 19.8], 55),
  neutral('latin-america', 'Latin America', [-55.9, -14.2], 9078.8),
  neutral('lka', 'Sri Lanka', [80.9, 7.2], 254.7),
  neutral('mmr', 'Myanmar', [96.1, 21.7], 291),
  neutral('mng', 'Mongolia', [104.5, 46.1], 44.8),
  neutral('mys', 'Malaysia and Singapore', [113.6, 2.4], 1339.4),
  neutral('npl', 'Nepal', [82.2, 28.9], 96),
  neutral('nzl', 'New Zealand', [169.2, -45.1], 200.6),
  neutral('pacific-islands', 'Pacific islands', [165, -21]),
  neutral('pak', 'Pakistan', [66.9, 27.7], 410),
  neutral('png', 'Papua New Guinea', [143.3, -5.6]),
  neutral('tha', 'Thailand', [101.1, 15.5], 1124.1),
  neutral('tls', 'East Timor', [125.5, -8.9]),
  neutral('west-asia', 'West Asia', [41.5, 31.4], 6447.9),
];

/**
 * Obligations of the ATOP data (5.0, dyads of 2018) put into the game's clauses and shortened to its terms. Later than ATOP
 * or not in it, by their public names as the designers know them: AUKUS, the Quad, the Reciprocal Access Agreements, the
 * Russian treaty with North Korea, the Taiwan Relations Act, bases, the sharing of intelligence, and trade.
 */
const treaties: ScenarioTreaty[] = [
  // Treaty of Mutual Cooperation and Security, 1960.
  treaty('usa japan', [guarantee('usa', 'japan'), basing('japan', 'usa'), { kind: 'interoperability' }], 8, 2),
  // Mutual Defense Treaty, 1953.
  treaty(
    'usa south-korea',
    [guarantee('usa', 'south-korea'), basing('south-korea', 'usa'), { kind: 'interoperability' }],
    8,
    2,
  ),
  // Mutual Defense Treaty, 1951, and Enhanced Defense Cooperation Agreement, 2014.
  treaty('usa philippines', [{ kind: 'mutualDefence' }, basing('philippines', 'usa')], 8, 2),
  // ANZUS, 1951.
  treaty('usa australia', [{ kind: 'mutualDefence' }, { kind: 'intelligence' }, basing('australia', 'usa')], 8, 2),
  // AUKUS, 2021, as far as its members are played.
  treaty('usa australia', [{ kind: 'interoperability' }], 12, 2),
  // Taiwan Relations Act, 1979: arms, and no promise.
  treaty(
    'usa taiwan',
    [{ kind: 'armsTransfer', from: powerId('usa'), to: powerId('taiwan'), amount: fromBn(2) }],
    8,
    1,
  ),
  // The Quad.
  treaty('usa japan india australia', [{ kind: 'consultation' }], 12, 1),
  // Reciprocal Access Agreements, 2022 and 2024.
  treaty('japan australia', [{ kind: 'interoperability' }, { kind: 'consultation' }], 12, 1),
  treaty('japan philippines', [{ kind: 'interoperability' }, { kind: 'consultation' }], 12, 1),
  // General Security of Military Information Agreement, 2016.
  treaty('japan south-korea', [{ kind: 'intelligence' }], 6, 1),
  // Treaty of Friendship, Cooperation and Mutual Assistance, 1961.
  treaty('china north-korea', [{ kind: 'mutualDefence' }, { kind: 'trade' }], 8, 2),
  // Comprehensive Strategic Partnership Treaty, 2024.
  treaty('russia north-korea', [{ kind: 'mutualDefence' }], 8, 2),
  // Treaty of Good-Neighbourliness and Friendly Cooperation, 2001.
  treaty('china russia', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  treaty('india russia', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  treaty('russia vietnam', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  // Treaty of Amity and Cooperation, 1976, and the charter of ASEAN, as far as its members are played.
  charter('indonesia vietnam philippines', 'Association of Southeast Asian Nations', [
    { kind: 'nonAggression' },
    { kind: 'trade' },
  ]),
  // Regional Comprehensive Economic Partnership, as far as its members are played.
  treaty('china japan south-korea australia indonesia vietnam philippines', [{ kind: 'trade' }], 12, 2),
  // Economic Cooperation Framework Agreement, 2010.
  treaty('china taiwan', [{ kind: 'trade' }], 6, 1),
  // ASEAN-India Free Trade Area.
  treaty('india indonesia vietnam philippines', [{ kind: 'trade' }], 12, 2),
  // What the Group of Seven and Australia agreed over Ukraine, and the measures of the United Nations on North Korea as far
  // as they are kept. The levels and terms are the designers' reading.
  treaty('usa japan australia', [sanction('russia', 2)], 6, 1),
  treaty('usa japan south-korea australia', [sanction('north-korea', 3)], 8, 1),
  // KORUS, the Australia-United States and the United States-Japan trade agreements.
  treaty('usa south-korea', [{ kind: 'trade' }], 12, 2),
  treaty('usa australia', [{ kind: 'trade' }], 12, 2),
  treaty('usa japan', [{ kind: 'trade' }], 12, 2),
];

/** Twelve powers between two giants, on figures of today. */
export const indoPacific2025: Scenario = {
  id: scenarioId('indo-pacific-2025'),
  name: 'Indo-Pacific 2025',
  summary:
    'Twelve powers from the Himalaya to Hawaii on public figures. One grows at sea, one is far away with friends on every island, and the rest must say how much of their safety is their own affair. Twelve years.',
  turns: 12,
  firstYear: 2025,
  currency: 'US dollars',
  difficulty: 'normal',
  minutes: 55,
  map: { id: 'indo-pacific-2025', distance: 'sphere', unit: 1500 },
  modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'events', 'incidents', 'mandates'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('japan'),
  powers: withMeansOfToday(indoPacificPowers),
  regions: [...indoPacificGround, ...neutralGround],
  treaties,
  pairs: [
    pair('usa', 'japan', 45),
    pair('usa', 'south-korea', 40),
    pair('usa', 'australia', 45),
    pair('usa', 'philippines', 35),
    pair('usa', 'taiwan', 35),
    pair('usa', 'india', 10),
    pair('usa', 'vietnam', 10),
    pair('usa', 'china', -30, 50),
    pair('usa', 'russia', -30, 35),
    pair('usa', 'north-korea', -45, 45),
    pair('china', 'russia', 25),
    pair('china', 'north-korea', 25),
    pair('china', 'taiwan', -45, 60),
    pair('china', 'japan', -25, 45),
    pair('china', 'india', -20, 45),
    pair('china', 'philippines', -30, 50),
    pair('china', 'vietnam', -10, 40),
    pair('china', 'south-korea', -5, 30),
    pair('china', 'australia', -15, 30),
    pair('china', 'indonesia', 10),
    pair('south-korea', 'north-korea', -45, 60),
    pair('japan', 'north-korea', -40, 45),
    pair('japan', 'russia', -20, 35),
    pair('japan', 'south-korea', 10),
    pair('japan', 'australia', 35),
    pair('japan', 'philippines', 30),
    pair('japan', 'taiwan', 25),
    pair('japan', 'india', 20),
    pair('russia', 'north-korea', 30),
    pair('india', 'russia', 20),
    pair('india', 'australia', 15),
    pair('vietnam', 'russia', 15),
    pair('indonesia', 'australia', 10),
    pair('philippines', 'vietnam', 10),
  ],
  // What others joined in; the levels are the designers' reading.
  sanctions: [...sanctions('south-korea', 'russia', 1), ...sanctions('taiwan', 'russia north-korea', 2)],
  constants: {
    // Measured: at the base chance each power stood in a crisis every second year, not every third.
    incidentChance: 0.46,
    // Gross debt of today's powers lies above the base ceiling.
    debtCeiling: 1.6,
    // Most grow by two to four per cent a year here: at the base pace the twelve averaged a Prosperity of 80.
    prosperityPace: 0.02,
    // Distances are those of the globe, and far more rivals than the base rules reckon with: as in World 2025.
    reachDecay: 0.45,
    attackConcentration: 1.1,
    hostilityBase: 0.06,
    hostilityTension: 0.4,
    tensionStrength: 20,
    // The strongest of these twelve holds two fifths of everything from the start.
    hegemonyShare: 0.53,
  },
  sources: [...indoPacificSources, energySource],
  par: indoPacific2025Par,
};
