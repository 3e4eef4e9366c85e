/** What we use of subset-font, which has no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2';
    /** Axes of a variable font: pinned to a value, or cut to a range. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
  }

  /** The font with these letters alone. */
  export default function subsetFont(font: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>;
}
