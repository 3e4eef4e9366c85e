import type { PowerId, ScenarioId } from '../core/ids.ts';
import type { EventOf } from '../events/events.ts';
import type { Demand } from '../model/crisis.ts';
import type { Command, Verdict } from '../model/match.ts';
import type { Indices } from '../model/world.ts';
import type { Mark, Place, Prompt, Reflection, RevealStage } from './model.ts';

/** A student's row: `GET /api/classes/:code/gradebook`. Those who share a seat share its result; the rest is each one's own. */
export interface GradeRow {
  student: number;
  name: string;
  place: Place | null;
  /** Turns in which the student did something, of those played since coming in. */
  present: { turns: number; of: number };
  /** Turns that the seat had locked in when they ended. */
  lockedInTime: { turns: number; of: number };
  /** What the student did, by what it was. */
  acts: { drafts: number; treaties: number; keys: number; crises: number; other: number };
  messages: number;
  /** Forecasts of the seat that came true, and their mean squared error (Brier); null where there was none. */
  forecasts: { right: number; of: number; brier: number | null };
  promises: { kept: number; of: number };
  /** Null until the world is over. */
  indices: Indices | null;
  score: number | null;
  /** Score less what an able leader of the seat scores in the middle; null where that is not known. */
  againstPar: number | null;
  /** 0 at that middle, 1 at the ninetieth per cent. */
  rating: number | null;
  reflection: { words: number; handedIn: boolean } | null;
  mark: Mark | null;
}

export interface GradeBook {
  code: string;
  name: string;
  scenario: ScenarioId;
  worlds: number;
  rows: GradeRow[];
}

/** What one student did, in order: `GET /api/classes/:code/students/:number/acts`. */
export interface ContributionLog {
  student: number;
  name: string;
  acts: { turn: number; at: number; command: Command }[];
}

/** `GET /api/classes/:code/reflections`: those that were handed in. */
export interface ReflectionList {
  prompts: Prompt[];
  reflections: { student: number; name: string; place: Place | null; reflection: Reflection }[];
}

/** How one world went, as far as it is uncovered. */
export interface WorldDebrief {
  number: number;
  turns: number;
  /** From stage `verdict`. */
  verdict: Verdict;
  /** Who led each power. */
  seats: { power: PowerId; students: string[]; kind: 'human' | 'ai' | 'open' }[];
  /** Share of capability at the end of each turn. */
  shares: { turn: number; share: Record<PowerId, number> }[];
  /** Wars, demands, treaties signed and treaties broken. */
  counts: { wars: number; demands: number; treaties: number; broken: number };
  turningPoints: { turn: number; shift: number; gained: PowerId; lost: PowerId }[];
  /** From stage `roads`: strength built at home and borrowed abroad, each a share of output or of the defence, turn by turn. */
  roads?: { power: PowerId; turn: number; home: number; abroad: number; borrowed: number }[];
  burdens?: {
    name: string | null;
    members: { power: PowerId; billShare: number; protectionShare: number }[];
    gini: number;
  }[];
  /** From stage `strategies`. */
  strategies?: { power: PowerId; turn: number; strategy: string }[];
  /** From stage `promises`. */
  promises?: {
    power: PowerId;
    honoured: number;
    hedged: number;
    abandoned: number;
    lapses: number;
    credibility: number[];
  }[];
  forecasts?: { power: PowerId; right: number; of: number; brier: number | null }[];
  /** From stage `secrets`: secret treaties and aims, answers that were given for the silent, and the code under which log and replay can be had. */
  secrets?: {
    treaties: { parties: PowerId[]; clauses: string[]; turn: number }[];
    mandates: { power: PowerId; id: string; fulfilled: boolean }[];
    silences: (Pick<EventOf<'silenceAnswered'>, 'turn' | 'power' | 'answer' | 'by'> & {
      challenger: PowerId;
      demand: Demand;
    })[];
    match: string;
  };
}

/** `GET /api/classes/:code/debrief`. Empty of worlds while nothing is uncovered, for a student. */
export interface ClassDebrief {
  stage: RevealStage;
  scenario: ScenarioId;
  worlds: WorldDebrief[];
}

/** `GET /api/classes/:code/export`. */
export interface ClassExport {
  format: 'counterpoise-class';
  gradeBook: GradeBook;
  reflections: ReflectionList;
  debrief: ClassDebrief | null;
  /** The journal of the class, its students by their numbers. */
  journal: unknown[];
  /** The journal of each world, its people by their numbers. */
  worlds: { number: number; setup: unknown; commands: unknown[] }[];
}
