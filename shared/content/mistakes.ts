import type { RivalLevel } from '../model/vocabulary.ts';

/**
 * The mistakes of a novice rival, each against an idea of the theory: texts `mistake.<id>`, `.does` and `.against`. `told` is
 * the factor among its reasons by which a mistake shows in the record of a match; money is spent without a word.
 */
export const MISTAKES = {
  /** Takes every promise of help at its face: no discount for the giver's word, nor for how thin it is spread. */
  countsHeads: { told: 'manyFriends' },
  /** Weighs a demand against the target alone, as if nobody stood behind it. */
  forgetsOthers: { told: 'nobodyElseCounts' },
  /** Puts the most into the force that can be seen abroad, and little into what carries it. */
  spendsOnShow: { told: null },
  /** Buys forces and has no money to keep them ready: an army on paper. */
  forgetsUpkeep: { told: null },
  /** Borrows in peace as if debt bore no interest, and lets science and works wait that pay in three years. */
  livesForToday: { told: null },
  /** Refuses who made a demand on it last year, whatever is offered. */
  bearsGrudges: { told: 'insultedInTurn' },
  /** Signs what is put before it, and does not ask into whose quarrels it leads or what it costs. */
  signsAnything: { told: 'askedKindly' },
  /** In a crisis all or nothing: it fights for its partner or leaves it, gives in or dares. */
  neverHedges: { told: 'noHalfMeasures' },
} as const satisfies Record<string, { told: string | null }>;

export type Mistake = keyof typeof MISTAKES;
export const MISTAKE_IDS = Object.keys(MISTAKES) as Mistake[];

const NONE: ReadonlySet<Mistake> = new Set();
const ALL: ReadonlySet<Mistake> = new Set(MISTAKE_IDS);

/** The mistakes that a rival of this level makes. */
export const mistakesOf = (level: RivalLevel): ReadonlySet<Mistake> => (level === 'novice' ? ALL : NONE);
