// One file, long as it is: a scenario is read and corrected as one sheet of figures with their sources.

import { powerId, type RegionId, regionId, scenarioId } from '../../core/ids.ts';
import type { Scenario, ScenarioPower, ScenarioRegion, ScenarioTreaty } from '../../model/scenario.ts';
import type { Doctrine } from '../../model/vocabulary.ts';
import { world2025Par } from '../par/world-2025.ts';
import { pair } from './base.ts';
import { basing, charter, guarantee, sanction, sanctions, treaty } from './ground.ts';
import { energySource, withMeansOfToday } from './world-2025-means.ts';
import { neutralGround } from './world-2025-neutral.ts';

/**
 * The forces a power has built up count as this many years of its military spending: what spending at that level keeps
 * in being with the rules' depreciation and upkeep.
 */
const YEARS_OF_SPENDING = 7;
/** The rules know net debt, the source gross debt of general government; half is the designers' judgement. */
const NET_OF_GROSS = 0.5;

/** Public figures of one power. Money in bn of current US dollars, debt as a share of output. */
interface PublicFigures {
  id: string;
  name: string;
  slot: number;
  capital: string;
  doctrine: Doctrine;
  outputBn: number;
  militaryBn: number;
  populationM: number;
  grossDebt: number;
  /** Designers' judgements: technology against the frontier, share of forces that can project, cohesion, integration. */
  technology: number;
  projects: number;
  cohesion: number;
  integration: number;
  brief: string;
  sources: { outputBn: string; militaryBn: string; populationM: string; grossDebt: string };
}

function power(f: PublicFigures): ScenarioPower {
  const forces = f.militaryBn * YEARS_OF_SPENDING;
  const { militaryBn, grossDebt, ...sources } = f.sources;
  return {
    id: powerId(f.id),
    name: f.name,
    slot: f.slot,
    capital: regionId(f.capital),
    doctrine: f.doctrine,
    outputBn: f.outputBn,
    populationM: f.populationM,
    technology: f.technology,
    homeForceBn: forces * (1 - f.projects),
    projectionForceBn: forces * f.projects,
    readiness: 60,
    debtBn: f.outputBn * f.grossDebt * NET_OF_GROSS,
    cohesion: f.cohesion,
    credibility: 70,
    integration: f.integration,
    brief: f.brief,
    sources: { ...sources, homeForceBn: militaryBn, projectionForceBn: militaryBn, debtBn: grossDebt },
  };
}

const usual = { outputBn: 'imf', militaryBn: 'sipri', populationM: 'wb', grossDebt: 'imf' };
const unverifiedSpending = { ...usual, militaryBn: 'sipri-share' };

const powers: ScenarioPower[] = [
  power({
    id: 'usa',
    name: 'United States',
    slot: 1,
    capital: 'usa',
    doctrine: 'offshore',
    outputBn: 30616,
    militaryBn: 997,
    populationM: 340.1,
    grossDebt: 1.25,
    technology: 1.15,
    projects: 0.6,
    cohesion: 52,
    integration: 15,
    sources: usual,
    brief:
      'The largest output and the longest reach, with promises on three continents. Which of them to keep, who should share the bill, and when does the debt decide?',
  }),
  power({
    id: 'china',
    name: 'China',
    slot: 3,
    capital: 'chn',
    doctrine: 'internal',
    outputBn: 19399,
    militaryBn: 314,
    populationM: 1409,
    grossDebt: 0.963,
    technology: 0.92,
    projects: 0.4,
    cohesion: 62,
    integration: 30,
    sources: usual,
    brief:
      'More than a quarter of the world’s manufacturing and few sworn partners. Strength at home is the old road; neighbours grow wary as it widens.',
  }),
  power({
    id: 'europe',
    name: 'Europe',
    slot: 5,
    capital: 'deu',
    doctrine: 'institutionalist',
    outputBn: 9416,
    militaryBn: 191.2,
    populationM: 188.7,
    grossDebt: 0.825,
    technology: 1.08,
    projects: 0.3,
    cohesion: 55,
    integration: 8,
    sources: usual,
    brief:
      'Germany, France and Poland acting as one, a stylised core of the European Union. Rich, allied, and asked whether it can defend itself.',
  }),
  power({
    id: 'russia',
    name: 'Russia',
    slot: 6,
    capital: 'rus',
    doctrine: 'revisionist',
    outputBn: 2541,
    militaryBn: 149,
    populationM: 143.5,
    grossDebt: 0.231,
    technology: 0.78,
    projects: 0.4,
    cohesion: 58,
    integration: 25,
    sources: usual,
    brief: 'Large forces on a modest economy, little debt, long borders. Time is not on its side, and others know it.',
  }),
  power({
    id: 'india',
    name: 'India',
    slot: 2,
    capital: 'ind',
    doctrine: 'hedger',
    outputBn: 4125,
    militaryBn: 86.1,
    populationM: 1450.9,
    grossDebt: 0.814,
    technology: 0.65,
    projects: 0.3,
    cohesion: 60,
    integration: 12,
    sources: usual,
    brief:
      'The most people and the most room to grow, two uneasy borders, and suitors on every side. How long does it pay not to choose?',
  }),
  power({
    id: 'japan',
    name: 'Japan',
    slot: 8,
    capital: 'jpn',
    doctrine: 'external',
    outputBn: 4280,
    militaryBn: 55.3,
    populationM: 124,
    grossDebt: 2.296,
    technology: 1.1,
    projects: 0.25,
    cohesion: 64,
    integration: 10,
    sources: usual,
    brief:
      'High technology, the heaviest debt in play, and a guarantee across an ocean. What if it must do more itself?',
  }),
  power({
    id: 'uk',
    name: 'United Kingdom',
    slot: 7,
    capital: 'gbr',
    doctrine: 'external',
    outputBn: 3959,
    militaryBn: 81.8,
    populationM: 69.2,
    grossDebt: 1.034,
    technology: 1.08,
    projects: 0.5,
    cohesion: 55,
    integration: 10,
    sources: usual,
    brief: 'A middle power with long reach and many friends. Its weight is the company it keeps.',
  }),
  power({
    id: 'brazil',
    name: 'Brazil',
    slot: 4,
    capital: 'bra',
    doctrine: 'hedger',
    outputBn: 2257,
    militaryBn: 20.9,
    populationM: 212,
    grossDebt: 0.914,
    technology: 0.68,
    projects: 0.2,
    cohesion: 56,
    integration: 8,
    sources: unverifiedSpending,
    brief: 'Far from every front. Distance is a gift: what will it be spent on?',
  }),
  power({
    id: 'turkiye',
    name: 'Türkiye',
    slot: 11,
    capital: 'tur',
    doctrine: 'hedger',
    outputBn: 1565,
    militaryBn: 25,
    populationM: 85.5,
    grossDebt: 0.243,
    technology: 0.76,
    projects: 0.4,
    cohesion: 55,
    integration: 15,
    sources: usual,
    brief:
      'Between seas, blocs and markets. Little debt and a hand in every game, as long as no side asks for all of it.',
  }),
  power({
    id: 'saudi-arabia',
    name: 'Saudi Arabia',
    slot: 10,
    capital: 'sau',
    doctrine: 'bandwagoner',
    outputBn: 1268,
    militaryBn: 80.3,
    populationM: 35.3,
    grossDebt: 0.292,
    technology: 0.75,
    projects: 0.3,
    cohesion: 60,
    integration: 8,
    sources: usual,
    brief: 'Money for arms and few people to carry them. Buy safety, borrow it, or make peace with the neighbour?',
  }),
  power({
    id: 'indonesia',
    name: 'Indonesia',
    slot: 16,
    capital: 'idn',
    doctrine: 'buckPasser',
    outputBn: 1443,
    militaryBn: 11,
    populationM: 283.5,
    grossDebt: 0.408,
    technology: 0.58,
    projects: 0.2,
    cohesion: 60,
    integration: 6,
    sources: unverifiedSpending,
    brief: 'Thousands of islands on the world’s busiest straits, lightly armed. Grow first, and let others worry?',
  }),
  power({
    id: 'south-korea',
    name: 'South Korea',
    slot: 9,
    capital: 'kor',
    doctrine: 'external',
    outputBn: 1859,
    militaryBn: 47.6,
    populationM: 51.8,
    grossDebt: 0.534,
    technology: 1.1,
    projects: 0.2,
    cohesion: 62,
    integration: 20,
    sources: usual,
    brief: 'A workshop of the world’s electronics within reach of larger powers, with an old ally far away.',
  }),
  power({
    id: 'australia',
    name: 'Australia',
    slot: 15,
    capital: 'aus',
    doctrine: 'external',
    outputBn: 1829,
    militaryBn: 33.8,
    populationM: 27.2,
    grossDebt: 0.51,
    technology: 1.06,
    projects: 0.45,
    cohesion: 64,
    integration: 8,
    sources: unverifiedSpending,
    brief: 'A continent with few people, whose best customer and best friend are not the same power.',
  }),
  power({
    id: 'iran',
    name: 'Iran',
    slot: 13,
    capital: 'irn',
    doctrine: 'revisionist',
    outputBn: 436.9,
    militaryBn: 7.9,
    populationM: 91.6,
    grossDebt: 0.395,
    technology: 0.55,
    projects: 0.4,
    cohesion: 48,
    integration: 25,
    sources: { outputBn: 'cia', militaryBn: 'sipri', populationM: 'wb', grossDebt: 'cia' },
    brief: 'Many people, many neighbours, few friends. Small means make every year of growth and every partner count.',
  }),
  power({
    id: 'pakistan',
    name: 'Pakistan',
    slot: 12,
    capital: 'pak',
    doctrine: 'bandwagoner',
    outputBn: 410,
    militaryBn: 10.2,
    populationM: 251.3,
    grossDebt: 0.716,
    technology: 0.5,
    projects: 0.2,
    cohesion: 50,
    integration: 20,
    sources: unverifiedSpending,
    brief: 'A large neighbour on one side and a patron on the other. Strength at home is dear; who stands behind it?',
  }),
  power({
    id: 'vietnam',
    name: 'Vietnam',
    slot: 14,
    capital: 'vnm',
    doctrine: 'internal',
    outputBn: 476.4,
    militaryBn: 8.6,
    populationM: 101,
    grossDebt: 0.585,
    technology: 0.55,
    projects: 0.15,
    cohesion: 66,
    integration: 20,
    sources: { outputBn: 'cia', militaryBn: 'cia', populationM: 'wb', grossDebt: 'cia' },
    brief: 'Fast growth beside a giant, and a long habit of taking no side. How long can it last?',
  }),
];

function region(
  id: string,
  name: string,
  owner: string,
  share: number,
  terrain: number,
  at: [number, number],
  land = '',
  sea = '',
): ScenarioRegion {
  const ids = (list: string): RegionId[] => list.split(' ').filter(Boolean).map(regionId);
  return {
    id: regionId(id),
    name,
    power: powerId(owner),
    share,
    terrain,
    at,
    land: ids(land),
    sea: ids(sea),
  };
}

/**
 * Positions are capital cities, from which reach is measured. Land and sea neighbours follow the Correlates of War Direct
 * Contiguity data 3.2 for 2016 on, less the Bering Strait, which joins two capitals 7,800 km apart.
 * Shares of Europe by output (IMF 2025).
 */
const regions: ScenarioRegion[] = [
  region('usa', 'United States', 'usa', 1, 1.1, [-77, 38.9]),
  region('chn', 'China', 'china', 1, 1.1, [116.4, 39.9], 'rus ind pak vnm', 'kor jpn'),
  region('deu', 'Germany', 'europe', 0.53, 1, [13.4, 52.5], 'fra pol', 'gbr'),
  region('fra', 'France', 'europe', 0.36, 1, [2.35, 48.9], 'deu', 'gbr'),
  region('pol', 'Poland', 'europe', 0.11, 0.95, [21, 52.2], 'deu rus'),
  region('rus', 'Russia', 'russia', 1, 1.25, [37.6, 55.8], 'pol chn', 'jpn kor tur'),
  region('ind', 'India', 'india', 1, 1.15, [77.2, 28.6], 'chn pak', 'idn'),
  region('jpn', 'Japan', 'japan', 1, 1.2, [139.7, 35.7], '', 'rus kor chn'),
  region('gbr', 'United Kingdom', 'uk', 1, 1.2, [-0.1, 51.5], '', 'fra deu'),
  region('bra', 'Brazil', 'brazil', 1, 1.1, [-47.9, -15.8]),
  region('tur', 'Türkiye', 'turkiye', 1, 1.2, [32.9, 39.9], 'irn', 'rus'),
  region('sau', 'Saudi Arabia', 'saudi-arabia', 1, 1, [46.7, 24.7], '', 'irn'),
  region('idn', 'Indonesia', 'indonesia', 1, 1.15, [106.8, -6.2], '', 'ind aus vnm'),
  region('kor', 'South Korea', 'south-korea', 1, 1.15, [127, 37.6], '', 'jpn chn rus'),
  region('aus', 'Australia', 'australia', 1, 1.15, [149.1, -35.3], '', 'idn'),
  region('irn', 'Iran', 'iran', 1, 1.3, [51.4, 35.7], 'pak tur', 'sau'),
  region('pak', 'Pakistan', 'pakistan', 1, 1.15, [73, 33.7], 'chn ind irn'),
  region('vnm', 'Vietnam', 'vietnam', 1, 1.25, [105.8, 21], 'chn', 'idn'),
];

/**
 * Obligations of the ATOP data (5.0, dyads of 2018) put into the game's clauses and shortened to its terms; trade agreements
 * by their public names. Political relations are the designers' rough judgement from them, not a measurement.
 */
const treaties: ScenarioTreaty[] = [
  // North Atlantic Treaty, as far as its members are played. Its fund is some twenty times the common funding of today; the floor is that of 2014.
  charter('usa uk europe turkiye', 'North Atlantic Treaty Organization', [{ kind: 'mutualDefence' }], {
    key: 'output',
    fund: 0.0003,
    floor: 0.02,
    command: true,
  }),
  // Shanghai Cooperation Organisation, as far as its members are played.
  charter('china russia india pakistan iran', 'Shanghai Cooperation Organisation', [{ kind: 'consultation' }]),
  // Treaty of Mutual Cooperation and Security.
  treaty('usa japan', [guarantee('usa', 'japan'), basing('japan', 'usa'), { kind: 'interoperability' }], 6, 2),
  // Mutual Defense Treaty.
  treaty('usa south-korea', [guarantee('usa', 'south-korea'), basing('south-korea', 'usa')], 6, 2),
  // ANZUS.
  treaty('usa australia', [{ kind: 'mutualDefence' }, { kind: 'intelligence' }], 6, 2),
  // Treaty of Good-Neighbourliness and Friendly Cooperation.
  treaty('china russia', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  treaty('china pakistan', [{ kind: 'nonAggression' }, { kind: 'trade' }], 12, 1),
  treaty('india russia', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  treaty('iran russia', [{ kind: 'nonAggression' }], 12, 1),
  treaty('russia vietnam', [{ kind: 'nonAggression' }, { kind: 'consultation' }], 12, 1),
  treaty('india vietnam', [{ kind: 'nonAggression' }], 12, 1),
  // Regional Comprehensive Economic Partnership, as far as its members are played.
  treaty('china japan south-korea australia indonesia vietnam', [{ kind: 'trade' }], 12, 2),
  // EU–Japan, EU–Korea and EU–UK agreements.
  treaty('europe japan', [{ kind: 'trade' }], 12, 2),
  treaty('europe south-korea', [{ kind: 'trade' }], 12, 2),
  treaty('europe uk', [{ kind: 'trade' }, { kind: 'consultation' }], 12, 2),
  // What the Group of Seven and Australia agreed over Ukraine, and the return of the United Nations' measures on Iran. The
  // levels and terms are the designers' reading.
  treaty('usa europe uk japan australia', [sanction('russia', 2)], 6, 1),
  treaty('usa europe uk', [sanction('iran', 2)], 6, 1),
  // KORUS and the Australia–United States agreement.
  treaty('usa south-korea', [{ kind: 'trade' }], 12, 2),
  treaty('usa australia', [{ kind: 'trade' }], 12, 2),
];

/** Sixteen powers of today on real figures. */
export const world2025: Scenario = {
  id: scenarioId('world-2025'),
  name: 'World 2025',
  summary:
    'Sixteen powers on public figures for output, military spending, people and debt. Two giants, many in between, and treaties already signed. Twelve years.',
  turns: 12,
  firstYear: 2025,
  currency: 'US dollars',
  difficulty: 'normal',
  minutes: 60,
  map: { id: 'world', distance: 'sphere', unit: 1500 },
  modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'events', 'incidents', 'mandates'],
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  suggested: powerId('india'),
  powers: withMeansOfToday(powers),
  regions: [...regions, ...neutralGround],
  treaties,
  pairs: [
    pair('usa', 'uk', 45),
    pair('usa', 'europe', 30),
    pair('usa', 'japan', 45),
    pair('usa', 'south-korea', 40),
    pair('usa', 'australia', 45),
    pair('usa', 'china', -30, 45),
    pair('usa', 'russia', -30, 40),
    pair('usa', 'iran', -45, 40),
    pair('usa', 'india', 10),
    pair('usa', 'saudi-arabia', 15),
    pair('europe', 'uk', 35),
    pair('europe', 'russia', -40, 50),
    pair('uk', 'russia', -40, 40),
    pair('uk', 'australia', 40),
    pair('china', 'russia', 25),
    pair('china', 'pakistan', 35),
    pair('china', 'india', -20, 40),
    pair('china', 'japan', -25, 40),
    pair('china', 'vietnam', -10, 35),
    pair('china', 'iran', 15),
    pair('india', 'pakistan', -40, 50),
    pair('india', 'russia', 20),
    pair('iran', 'saudi-arabia', -15, 35),
    pair('iran', 'russia', 20),
    pair('japan', 'australia', 30),
    pair('japan', 'russia', -20, 30),
    pair('japan', 'south-korea', 10),
  ],
  // The American embargo on Iran, and what a neighbour of Russia's joined in; the levels are the designers' reading.
  sanctions: [...sanctions('usa', 'iran', 3), ...sanctions('south-korea', 'russia', 1)],
  constants: {
    // Measured: at the base chance each power stood in a crisis oftener than every third year.
    incidentChance: 0.44,
    // Gross debt of today's powers lies above the base ceiling.
    debtCeiling: 1.6,
    // Distances are those of the globe: at the base rate the two giants had every odds against everyone everywhere.
    reachDecay: 0.45,
    attackConcentration: 1.1,
    // Security multiplies over fifteen rivals instead of five: a fraction of the base, or nobody small could ever be safe.
    hostilityBase: 0.06,
    hostilityTension: 0.4,
    tensionStrength: 30,
  },
  sources: [
    {
      id: 'imf',
      text: 'IMF World Economic Outlook, October 2025, as reprinted; output derived from debt and debt share',
      year: 2025,
    },
    { id: 'sipri', text: 'SIPRI, Trends in World Military Expenditure 2024, as reprinted', year: 2024 },
    {
      id: 'sipri-share',
      text: 'SIPRI, Trends in World Military Expenditure 2024; the amount was not checked against the print, only its share of output',
      year: 2024,
    },
    { id: 'wb', text: 'World Bank, World Development Indicators, population', year: 2024 },
    { id: 'cia', text: 'CIA World Factbook (public domain), latest estimate', year: 2024 },
    energySource,
    { id: 'designers', text: 'The designers’ estimate, no measurement' },
  ],
  par: world2025Par,
};
