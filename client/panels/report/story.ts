import type { PowerId, RegionId } from '../../../shared/core/ids.ts';

/** A story on the front page: made of one event and what followed from it. */
export interface Story {
  id: number;
  title: string;
  /** Sentences. */
  text: string[];
  /** What the first number of a sentence is, by the sentence. */
  about?: Readonly<Record<string, string>>;
  /** What it rests on, in small print. */
  why?: string;
  /** Where it happened, for the chart. */
  regions: RegionId[];
  weight: number;
}

/** What a story is made of, before it is placed and weighed. */
export type Made = Omit<Story, 'id' | 'weight' | 'regions' | 'text'> & {
  weight: number;
  powers: readonly PowerId[];
  region?: RegionId;
  /** Sentences beside that of the event itself, or in its place. */
  text?: readonly string[];
  told?: string[];
};
