import { powerId, scenarioId } from '../../core/ids.ts';
import { fromBn } from '../../core/money.ts';
import type { Scenario, ScenarioRegion, ScenarioTreaty } from '../../model/scenario.ts';
import { coldWar1950Par } from '../par/cold-war-1950.ts';
import { pair } from './base.ts';
import { coldWarGround } from './cold-war-1950-ground.ts';
import { coldWarMeans } from './cold-war-1950-means.ts';
import { coldWarPowers, coldWarSources } from './cold-war-1950-powers.ts';
import { basing, charter, guarantee, neutral, sanction, sanctions, secretly, treaty } from './ground.ts';
import { withMeans } from './means.ts';

/** Lands without a seat. Output in bn of 2011 international dollars: Maddison Project Database 2023, 1950, summed. */
const neutralGround: ScenarioRegion[] = [
  neutral('afghanistan', 'Afghanistan', [66.1, 33.9], 9.4),
  neutral('africa', 'Africa', [23.9, -16.6], 155.3),
  neutral('australasia', 'Australia and New Zealand', [131.9, -23.3], 123.4),
  neutral('canada', 'Canada', [-115.6, 58.8], 162.8),
  neutral('far-lands', 'Far lands', [165, -21]),
  neutral('finland', 'Finland', [26.6, 62.9], 27.2),
  neutral('greece', 'Greece', [21.6, 39.6], 23.1),
  neutral('greenland', 'Greenland', [-40.4, 75.4]),
  neutral('iran', 'Iran', [54.9, 32.6], 44.9),
  neutral('ireland', 'Ireland', [-7.5, 53.1], 16.3),
  neutral('latin-america', 'Latin America', [-55.9, -14.2], 604),
  neutral('middle-east', 'The Middle East', [47.8, 20], 70),
  neutral('mongolia', 'Mongolia', [104.5, 46.1], 0.5),
  neutral('north-korea', 'North Korea', [126.4, 40]),
  neutral('south-east-asia', 'South-East Asia', [97, 20.3], 202.4),
  neutral('south-korea', 'South Korea', [128, 36.2], 20.8),
  neutral('spain', 'Spain', [-3, 41], 97.1),
  neutral('sweden', 'Sweden', [18, 65.2], 75.3),
  neutral('taiwan', 'Taiwan', [120.8, 23.5], 10.9),
  neutral('western-europe', 'Small states', [9.8, 61.6], 375.8),
  neutral('yugoslavia', 'Yugoslavia', [19.2, 44.2], 37.1),
];

/**
 * Obligations of the ATOP data (5.0, dyads of 1950) put into the game's clauses and shortened to its terms. By the designers'
 * knowledge and not in ATOP: the three powers' declaration on Germany, the occupation of Japan, arms for Turkey and China,
 * the agreements of India and Pakistan, and trade. Left out as dead letters: the British and French treaties of 1942 and 1944 with the Soviet Union.
 */
const treaties: ScenarioTreaty[] = [
  // North Atlantic Treaty, 1949, as far as its members are played, with the command agreed on in December 1950.
  charter('usa uk france italy', 'North Atlantic Treaty Organization', [{ kind: 'mutualDefence' }], {
    key: 'output',
    fund: 0.002,
    floor: 0.02,
    command: true,
  }),
  // Brussels Treaty, 1948, as far as its members are played.
  treaty('uk france', [{ kind: 'interoperability' }], 12, 2),
  // The wartime sharing of signals intelligence, continued in 1946 and admitted to half a century later.
  secretly(treaty('usa uk', [{ kind: 'intelligence' }], 12, 2)),
  treaty('usa uk', [{ kind: 'interoperability' }], 12, 2),
  // The three powers' declaration of September 1950, and their garrisons.
  treaty(
    'usa uk france west-germany',
    [
      guarantee('usa', 'west-germany'),
      guarantee('uk', 'west-germany'),
      guarantee('france', 'west-germany'),
      basing('west-germany', 'usa'),
      basing('west-germany', 'uk'),
      basing('west-germany', 'france'),
    ],
    8,
    2,
  ),
  // The occupation of Japan.
  treaty('usa japan', [guarantee('usa', 'japan'), basing('japan', 'usa'), { kind: 'trade' }], 8, 2),
  // The Truman Doctrine.
  treaty(
    'usa turkey',
    [{ kind: 'armsTransfer', from: powerId('usa'), to: powerId('turkey'), amount: fromBn(0.4) }, { kind: 'trade' }],
    5,
    1,
  ),
  // Organisation for European Economic Co-operation, 1948.
  treaty('usa uk france italy west-germany turkey', [{ kind: 'trade' }], 12, 2),
  // Soviet treaties with the states of Eastern Europe, 1943-49, and the garrisons there.
  treaty(
    'ussr eastern-europe',
    [{ kind: 'mutualDefence' }, basing('eastern-europe', 'ussr'), { kind: 'interoperability' }],
    12,
    2,
  ),
  // The lists of goods that the allies kept from the East together, from November 1949.
  treaty('usa uk france italy', [sanction('ussr', 1), sanction('eastern-europe', 1)], 10, 1),
  // Comecon, 1949, as far as its members are played.
  charter('ussr eastern-europe', 'Council for Mutual Economic Assistance', [{ kind: 'trade' }], {
    decision: 'weighted',
  }),
  // Treaty of Friendship, Alliance and Mutual Assistance, February 1950.
  treaty('ussr china', [{ kind: 'mutualDefence' }, { kind: 'consultation' }, { kind: 'trade' }], 12, 2),
  treaty(
    'ussr china',
    [{ kind: 'armsTransfer', from: powerId('ussr'), to: powerId('china'), amount: fromBn(1) }],
    5,
    1,
  ),
  // The Karachi agreement on the cease-fire line, 1949, and the Liaquat-Nehru pact, 1950.
  treaty('india pakistan', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 5, 1),
  // The Commonwealth.
  treaty('uk india pakistan', [{ kind: 'consultation' }, { kind: 'trade' }], 12, 1),
];

/** Twelve powers at the turn of the half-century, on figures of 1950. */
export const coldWar1950: Scenario = {
  id: scenarioId('cold-war-1950'),
  name: 'Cold War 1950',
  summary:
    'Two alliances, a disarmed middle, and newly free powers that would rather not choose. Twelve years on figures of 1950: who guards Berlin and the Straits, and how dear may a shield become?',
  turns: 12,
  firstYear: 1950,
  currency: 'dollars of 2011',
  difficulty: 'normal',
  minutes: 55,
  map: { id: 'cold-war-1950', distance: 'sphere', unit: 1500 },
  modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('uk'),
  powers: withMeans(coldWarPowers, coldWarMeans, 'designers'),
  regions: [...coldWarGround, ...neutralGround],
  treaties,
  pairs: [
    pair('usa', 'ussr', -45, 55),
    pair('usa', 'uk', 50),
    pair('usa', 'france', 30),
    pair('usa', 'west-germany', 30),
    pair('usa', 'italy', 30),
    pair('usa', 'turkey', 30),
    pair('usa', 'japan', 25),
    pair('usa', 'china', -45, 50),
    pair('usa', 'eastern-europe', -30, 35),
    pair('ussr', 'eastern-europe', 35),
    pair('ussr', 'china', 40),
    pair('ussr', 'uk', -40, 45),
    pair('ussr', 'france', -25, 45),
    pair('ussr', 'west-germany', -50, 60),
    pair('ussr', 'turkey', -40, 55),
    pair('ussr', 'japan', -35, 45),
    pair('ussr', 'italy', -25, 35),
    pair('uk', 'france', 35),
    pair('uk', 'west-germany', 10),
    pair('uk', 'india', 15),
    pair('uk', 'pakistan', 15),
    pair('uk', 'china', -20, 30),
    pair('france', 'west-germany', 5, 20),
    pair('france', 'china', -20, 30),
    pair('west-germany', 'eastern-europe', -40, 45),
    pair('italy', 'west-germany', 20),
    pair('china', 'eastern-europe', 25),
    pair('china', 'japan', -40, 40),
    pair('china', 'india', 5, 25),
    pair('china', 'pakistan', 15),
    pair('india', 'pakistan', -40, 55),
    pair('turkey', 'pakistan', 15),
  ],
  // The American controls on exports of 1949, which went further than the allies' lists.
  sanctions: sanctions('usa', 'ussr eastern-europe', 2),
  constants: {
    // Measured: at the base chance each power stood in a crisis every second year, not every third.
    incidentChance: 0.3,
    debtCeiling: 1.6,
    // Most grow by three per cent and more a year here: at the base pace the twelve averaged a Prosperity of 81.
    prosperityPace: 0.022,
    // Distances are those of the globe, and far more rivals than the base rules reckon with: as in World 2025.
    reachDecay: 0.45,
    attackConcentration: 1.1,
    hostilityBase: 0.06,
    hostilityTension: 0.4,
    tensionStrength: 20,
    // Blocs that distrust each other stay wary: at the base rates the mean tension fell from 24 to 10 in twelve years.
    tensionFloor: 20,
    tensionRelations: 0.35,
  },
  sources: coldWarSources,
  par: coldWar1950Par,
};
