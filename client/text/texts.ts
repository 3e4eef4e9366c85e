/** The texts of a file in another language: keys of the English file and no others. A test names those that are missing. */
export type Texts<English> = Partial<Record<keyof English, string>>;
