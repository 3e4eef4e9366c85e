/** Why somebody answered as they did: a factor, its signed weight in points of the decision, and the facts it rests on. */
export interface Reason {
  /** Key of a text `reason.<factor>` in the catalogue. */
  factor: string;
  /** Positive spoke for, negative against. */
  weight: number;
  params: Record<string, string | number>;
}
