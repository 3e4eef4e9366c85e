import { powerId, regionId } from '../../core/ids.ts';
import type { ScenarioPower, Source } from '../../model/scenario.ts';
import type { Doctrine } from '../../model/vocabulary.ts';

/** Public figures of one power. Money in bn of current US dollars, debt as a share of output. */
interface Figures {
  id: string;
  name: string;
  slot: number;
  capital: string;
  doctrine: Doctrine;
  outputBn: number;
  militaryBn: number;
  populationM: number;
  grossDebt: number;
  /** Part of its forces that the rest of the world leaves free for this theatre, 0–1; all of them where not given. */
  inTheatre?: number;
  /** Designers' judgements: technology against the frontier, share of forces that can project, cohesion, integration. */
  technology: number;
  projects: number;
  cohesion: number;
  integration: number;
  brief: string;
  sources?: Partial<Record<'outputBn' | 'militaryBn' | 'populationM' | 'grossDebt', string>>;
}

/** As in World 2025: what spending at that level keeps in being. */
const YEARS_OF_SPENDING = 7;
/** The rules know net debt, the sources gross debt of general government; half is the designers' judgement. */
const NET_OF_GROSS = 0.5;

const USUAL = { outputBn: 'imf', militaryBn: 'sipri', populationM: 'wb', grossDebt: 'imf' };

function power({
  id,
  capital,
  militaryBn,
  grossDebt,
  inTheatre = 1,
  projects,
  sources,
  ...rest
}: Figures): ScenarioPower {
  const forces = militaryBn * YEARS_OF_SPENDING * inTheatre;
  const from = { ...USUAL, ...sources };
  return {
    ...rest,
    id: powerId(id),
    capital: regionId(capital),
    homeForceBn: forces * (1 - projects),
    projectionForceBn: forces * projects,
    readiness: 60,
    debtBn: rest.outputBn * grossDebt * NET_OF_GROSS,
    credibility: 70,
    sources: {
      outputBn: from.outputBn,
      populationM: from.populationM,
      homeForceBn: from.militaryBn,
      projectionForceBn: from.militaryBn,
      debtBn: from.grossDebt,
      technology: 'designers',
      cohesion: 'designers',
      integration: 'designers',
    },
  };
}

/** Where the figures of Indo-Pacific 2025 come from. */
export const indoPacificSources: Source[] = [
  {
    id: 'imf',
    text: 'IMF World Economic Outlook, October 2025, as reprinted; output derived from debt and debt share',
    year: 2025,
  },
  { id: 'sipri', text: 'SIPRI, Trends in World Military Expenditure 2024, as reprinted', year: 2024 },
  {
    id: 'sipri-theatre',
    text: 'SIPRI, Trends in World Military Expenditure 2024, as reprinted; the part bound elsewhere (two fifths of American, seven tenths of Russian forces) is the designers’ estimate',
    year: 2024,
  },
  {
    id: 'sipri-share',
    text: 'SIPRI, Trends in World Military Expenditure 2024; the amount was not checked against the print, only its share of output',
    year: 2024,
  },
  { id: 'wb', text: 'World Bank, World Development Indicators, population', year: 2024 },
  { id: 'cia', text: 'CIA World Factbook (public domain), latest estimate', year: 2024 },
  { id: 'designers', text: 'The designers’ estimate, no measurement' },
];

/** The twelve seats of Indo-Pacific 2025. */
export const indoPacificPowers: ScenarioPower[] = [
  power({
    id: 'usa',
    name: 'United States',
    slot: 1,
    capital: 'usa-mainland',
    doctrine: 'offshore',
    outputBn: 30616,
    militaryBn: 997,
    populationM: 340.1,
    grossDebt: 1.25,
    inTheatre: 0.6,
    technology: 1.15,
    projects: 0.6,
    cohesion: 52,
    integration: 15,
    sources: { militaryBn: 'sipri-theatre' },
    brief:
      'The longest reach, from bases on other people’s islands. Friends along the whole first chain ask the same question: will you come?',
  }),
  power({
    id: 'china',
    name: 'China',
    slot: 3,
    capital: 'chn-north',
    doctrine: 'revisionist',
    outputBn: 19399,
    militaryBn: 314,
    populationM: 1409,
    grossDebt: 0.963,
    technology: 0.92,
    projects: 0.4,
    cohesion: 62,
    integration: 30,
    sources: {},
    brief:
      'The largest fleet-builder of the age, ringed by islands that others hold. Press now, and the ring closes; wait, and it may harden.',
  }),
  power({
    id: 'japan',
    name: 'Japan',
    slot: 8,
    capital: 'jpn-honshu',
    doctrine: 'external',
    outputBn: 4280,
    militaryBn: 55.3,
    populationM: 124,
    grossDebt: 2.296,
    technology: 1.1,
    projects: 0.25,
    cohesion: 64,
    integration: 10,
    brief:
      'High technology, heavy debt, and a guarantee across an ocean. How much more must Japan do itself, and with whom beside it?',
  }),
  power({
    id: 'india',
    name: 'India',
    slot: 2,
    capital: 'ind-north',
    doctrine: 'hedger',
    outputBn: 4125,
    militaryBn: 86.1,
    populationM: 1450.9,
    grossDebt: 0.814,
    technology: 0.65,
    projects: 0.3,
    cohesion: 60,
    integration: 12,
    brief:
      'A contested line in the Himalaya and an ocean named after it. Partners abound, allies are against the custom. How long does it pay not to choose?',
  }),
  power({
    id: 'south-korea',
    name: 'South Korea',
    slot: 9,
    capital: 'kor-seoul',
    doctrine: 'external',
    outputBn: 1859,
    militaryBn: 47.6,
    populationM: 51.8,
    grossDebt: 0.534,
    technology: 1.1,
    projects: 0.2,
    cohesion: 62,
    integration: 20,
    brief:
      'Half the country’s people within reach of one neighbour’s guns, the best customer next door, the best friend across an ocean.',
  }),
  power({
    id: 'north-korea',
    name: 'North Korea',
    slot: 13,
    capital: 'prk-pyongyang',
    doctrine: 'internal',
    outputBn: 16.4,
    militaryBn: 3,
    populationM: 26.5,
    grossDebt: 0.2,
    technology: 0.68,
    projects: 0.35,
    cohesion: 58,
    integration: 45,
    sources: { outputBn: 'cia', militaryBn: 'designers', grossDebt: 'designers' },
    brief:
      'Very poor, very armed, with two patrons who do not wish to share it. Sell loyalty to one, to both, or buy bread instead of guns?',
  }),
  power({
    id: 'taiwan',
    name: 'Taiwan',
    slot: 4,
    capital: 'twn-taiwan',
    doctrine: 'internal',
    outputBn: 611.4,
    militaryBn: 16.5,
    populationM: 23.6,
    grossDebt: 0.357,
    technology: 1.12,
    projects: 0.15,
    cohesion: 58,
    integration: 20,
    sources: { outputBn: 'cia', populationM: 'cia', grossDebt: 'cia' },
    brief:
      'The world’s chips, a hundred miles of water, and friends who will not say whether they would come. Make the crossing too dear, or make the silence speak.',
  }),
  power({
    id: 'australia',
    name: 'Australia',
    slot: 15,
    capital: 'aus-south-east',
    doctrine: 'external',
    outputBn: 1829,
    militaryBn: 33.8,
    populationM: 27.2,
    grossDebt: 0.51,
    technology: 1.06,
    projects: 0.45,
    cohesion: 64,
    integration: 8,
    sources: { militaryBn: 'sipri-share' },
    brief:
      'A continent with few people, whose best customer and best friend are not the same power. Submarines take decades; what holds until then?',
  }),
  power({
    id: 'indonesia',
    name: 'Indonesia',
    slot: 16,
    capital: 'idn-java',
    doctrine: 'buckPasser',
    outputBn: 1443,
    militaryBn: 11,
    populationM: 283.5,
    grossDebt: 0.408,
    technology: 0.58,
    projects: 0.2,
    cohesion: 60,
    integration: 6,
    sources: { militaryBn: 'sipri-share' },
    brief:
      'Thousands of islands on the busiest straits, lightly armed, courted by all. Grow first, and let others worry?',
  }),
  power({
    id: 'vietnam',
    name: 'Vietnam',
    slot: 14,
    capital: 'vnm-north',
    doctrine: 'hedger',
    outputBn: 476.4,
    militaryBn: 8.6,
    populationM: 101,
    grossDebt: 0.585,
    technology: 0.55,
    projects: 0.15,
    cohesion: 66,
    integration: 20,
    sources: { outputBn: 'cia', militaryBn: 'cia', grossDebt: 'cia' },
    brief:
      'Fast growth beside a giant, reefs in a disputed sea, and four rules against taking sides. What would make you break one?',
  }),
  power({
    id: 'philippines',
    name: 'Philippines',
    slot: 10,
    capital: 'phl-luzon',
    doctrine: 'external',
    outputBn: 494,
    militaryBn: 6.1,
    populationM: 115.8,
    grossDebt: 0.582,
    technology: 0.58,
    projects: 0.15,
    cohesion: 56,
    integration: 8,
    sources: { militaryBn: 'sipri-share' },
    brief:
      'Shoals under pressure every week, an old treaty, and new bases under it. An ally’s fleet is near; a navy of one’s own is far.',
  }),
  power({
    id: 'russia',
    name: 'Russia',
    slot: 6,
    capital: 'rus-west',
    doctrine: 'bandwagoner',
    outputBn: 2541,
    militaryBn: 149,
    populationM: 143.5,
    grossDebt: 0.231,
    inTheatre: 0.3,
    technology: 0.78,
    projects: 0.4,
    cohesion: 58,
    integration: 25,
    sources: { militaryBn: 'sipri-theatre' },
    brief:
      'Bound in the west and short of friends, with a Pacific coast to lend and arms to sell. A junior partner, or a power between?',
  }),
];
