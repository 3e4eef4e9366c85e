/** How the name of a bloc that stands at the start is called in the catalogues: `little-entente`. */
export const blocTextId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
