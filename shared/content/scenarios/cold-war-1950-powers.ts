import { powerId, regionId } from '../../core/ids.ts';
import type { ScenarioPower, Source } from '../../model/scenario.ts';
import type { Doctrine } from '../../model/vocabulary.ts';

/** Figures of one power in 1950. Output in bn of 2011 international dollars, military spending in bn of 1950 US dollars. */
interface Figures {
  id: string;
  name: string;
  slot: number;
  capital: string;
  doctrine: Doctrine;
  outputBn: number;
  populationM: number;
  /** Null where the power had no forces of its own in the source; `garrisonShare` of output then stands for them. */
  militaryBn: number | null;
  garrisonShare?: number;
  /** Designers' judgements: net debt as a share of output, technology, share of forces that can project, and the rest. */
  debt: number;
  technology: number;
  projects: number;
  cohesion: number;
  integration: number;
  brief: string;
  sources: { outputBn: string; populationM: string };
}

/**
 * Dollars of 2011 for one of 1950: output of the United States in the one (Maddison) by its output in the other, about 300 bn
 * as the designers recall it.
 */
const DOLLARS_OF_2011 = 7.7;
/** Forces in being, in years of military spending of 1950: fewer than in other scenarios, as the armies of 1945 had gone home. */
const YEARS_OF_SPENDING = 4;

function power({
  id,
  capital,
  militaryBn,
  garrisonShare = 0,
  debt,
  projects,
  sources,
  ...rest
}: Figures): ScenarioPower {
  const forces = militaryBn === null ? rest.outputBn * garrisonShare : militaryBn * DOLLARS_OF_2011 * YEARS_OF_SPENDING;
  const milex = militaryBn === null ? 'designers' : 'nmc';
  return {
    ...rest,
    id: powerId(id),
    capital: regionId(capital),
    homeForceBn: forces * (1 - projects),
    projectionForceBn: forces * projects,
    readiness: 60,
    debtBn: rest.outputBn * debt,
    credibility: 70,
    sources: {
      ...sources,
      homeForceBn: milex,
      projectionForceBn: milex,
      debtBn: 'designers',
      technology: 'designers',
      cohesion: 'designers',
      integration: 'designers',
    },
  };
}

const maddison = { outputBn: 'maddison', populationM: 'maddison' };
const lands = { outputBn: 'maddison-lands', populationM: 'maddison-lands' };

/** Where the figures of Cold War 1950 come from. */
export const coldWarSources: Source[] = [
  {
    id: 'maddison',
    text: 'Maddison Project Database 2023 (Bolt & van Zanden), GDP in bn of 2011 international dollars and population',
    year: 1950,
  },
  {
    id: 'maddison-lands',
    text: 'Maddison Project Database 2023, summed over the lands of the power as it is drawn',
    year: 1950,
  },
  {
    id: 'maddison-germany',
    text: 'Maddison Project Database 2023 for all Germany; East Germany’s part (18 % of output, 18.4 m people) is the designers’ estimate',
    year: 1950,
  },
  {
    id: 'nmc',
    text: 'Correlates of War, National Material Capabilities 7.0, military expenditure in 1950 US dollars, counted as four years’ worth at 7.7 dollars of 2011 for one of 1950 (designers’ estimate)',
    year: 1950,
  },
  { id: 'designers', text: 'The designers’ estimate, no measurement' },
];

/** The twelve seats of Cold War 1950. */
export const coldWarPowers: ScenarioPower[] = [
  power({
    id: 'usa',
    name: 'United States',
    slot: 1,
    capital: 'usa-east',
    doctrine: 'external',
    outputBn: 2320.6,
    populationM: 152.3,
    militaryBn: 14.559,
    debt: 0.7,
    technology: 1.2,
    projects: 0.6,
    cohesion: 62,
    integration: 15,
    sources: maddison,
    brief:
      'More than a third of the world’s output and promises from the Elbe to Hokkaido. Garrison them all, arm the friends instead, or let allies carry more?',
  }),
  power({
    id: 'ussr',
    name: 'Soviet Union',
    slot: 6,
    capital: 'sun-russia',
    doctrine: 'revisionist',
    outputBn: 813.3,
    populationM: 179.6,
    militaryBn: 15.51,
    debt: 0.25,
    technology: 0.82,
    projects: 0.4,
    cohesion: 60,
    integration: 35,
    sources: maddison,
    brief:
      'The largest army in the world on a third of the rival’s output. Arms crowd out growth; standing still lets the others recover.',
  }),
  power({
    id: 'uk',
    name: 'Britain',
    slot: 7,
    capital: 'gbr-britain',
    doctrine: 'institutionalist',
    outputBn: 650.8,
    populationM: 119.4,
    militaryBn: 2.376,
    debt: 1.1,
    technology: 1.12,
    projects: 0.5,
    cohesion: 60,
    integration: 15,
    sources: lands,
    brief:
      'Victorious, rationed, in debt, and still on three continents. Which outposts are worth their keep, and who will hold the line on the Rhine?',
  }),
  power({
    id: 'france',
    name: 'France',
    slot: 5,
    capital: 'fra-north',
    doctrine: 'hedger',
    outputBn: 473.7,
    populationM: 133.9,
    militaryBn: 1.489,
    debt: 0.4,
    technology: 1,
    projects: 0.4,
    cohesion: 50,
    integration: 12,
    sources: lands,
    brief:
      'Rebuilding at home while an empire stirs. The neighbour over the Rhine must grow strong enough to help, and not so strong as to frighten.',
  }),
  power({
    id: 'west-germany',
    name: 'West Germany',
    slot: 9,
    capital: 'frg-rhineland',
    doctrine: 'external',
    outputBn: 346.8,
    populationM: 50,
    militaryBn: null,
    garrisonShare: 0.06,
    debt: 0.1,
    technology: 1.05,
    projects: 0.05,
    cohesion: 58,
    integration: 5,
    sources: { outputBn: 'maddison-germany', populationM: 'maddison-germany' },
    brief:
      'One year old, disarmed, growing fast, and on the front line. Others hold Berlin for it. What will it offer for that, and when will it arm?',
  }),
  power({
    id: 'italy',
    name: 'Italy',
    slot: 10,
    capital: 'ita-rome',
    doctrine: 'bandwagoner',
    outputBn: 262.9,
    populationM: 47.1,
    militaryBn: 0.565,
    debt: 0.3,
    technology: 0.9,
    projects: 0.2,
    cohesion: 52,
    integration: 8,
    sources: maddison,
    brief:
      'A founding ally with few arms and a long coast. Growth is the first defence; the alliance should see to the second.',
  }),
  power({
    id: 'eastern-europe',
    name: 'Eastern Europe',
    slot: 13,
    capital: 'eeu-poland',
    doctrine: 'bandwagoner',
    outputBn: 330.7,
    populationM: 89.7,
    militaryBn: 2.115,
    debt: 0.2,
    technology: 0.85,
    projects: 0.2,
    cohesion: 48,
    integration: 25,
    sources: { outputBn: 'maddison-germany', populationM: 'maddison-germany' },
    brief:
      'Poland, East Germany, Czechoslovakia, Hungary, Romania, Bulgaria and Albania as one seat, a stylised bloc. Moscow’s army is shield and lid at once.',
  }),
  power({
    id: 'turkey',
    name: 'Turkey',
    slot: 11,
    capital: 'tur-anatolia',
    doctrine: 'external',
    outputBn: 43.9,
    populationM: 21.1,
    militaryBn: 0.198,
    debt: 0.2,
    technology: 0.6,
    projects: 0.1,
    cohesion: 62,
    integration: 20,
    sources: maddison,
    brief:
      'Keeper of the Straits, asked by Moscow for a share of them. Many soldiers, few machines, and as yet no seat in the Atlantic alliance.',
  }),
  power({
    id: 'china',
    name: 'China',
    slot: 3,
    capital: 'chn-north',
    doctrine: 'internal',
    outputBn: 436.9,
    populationM: 546.8,
    militaryBn: 2.558,
    debt: 0.1,
    technology: 0.52,
    projects: 0.25,
    cohesion: 62,
    integration: 30,
    sources: maddison,
    brief:
      'A revolution in its first year, an exhausted country, a vast army. Lean to one side for tools and arms, and how far?',
  }),
  power({
    id: 'japan',
    name: 'Japan',
    slot: 8,
    capital: 'jpn-honshu',
    doctrine: 'buckPasser',
    outputBn: 256.6,
    populationM: 83.8,
    militaryBn: null,
    garrisonShare: 0.06,
    debt: 0.15,
    technology: 0.9,
    projects: 0.05,
    cohesion: 60,
    integration: 5,
    sources: maddison,
    brief:
      'Occupied and disarmed, with a constitution that renounces war. Let another pay for safety and put every yen into industry, while it lasts.',
  }),
  power({
    id: 'india',
    name: 'India',
    slot: 2,
    capital: 'ind-north',
    doctrine: 'hedger',
    outputBn: 354.3,
    populationM: 359,
    militaryBn: 0.366,
    debt: 0.3,
    technology: 0.55,
    projects: 0.3,
    cohesion: 58,
    integration: 10,
    sources: maddison,
    brief:
      'A republic since January, with Kashmir unsettled and both blocs at the door. Aligned with none, how does one stay safe?',
  }),
  power({
    id: 'pakistan',
    name: 'Pakistan',
    slot: 12,
    capital: 'pak-sindh',
    doctrine: 'external',
    outputBn: 79.7,
    populationM: 85.1,
    militaryBn: 0.199,
    debt: 0.15,
    technology: 0.5,
    projects: 0.2,
    cohesion: 50,
    integration: 15,
    sources: lands,
    brief:
      'Two wings with a larger neighbour between them. Too small to balance alone; a patron may be had for a base or a promise.',
  }),
];
