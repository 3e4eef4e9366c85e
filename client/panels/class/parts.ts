/** What a class adds to a match, fetched together. */
export { Cabinet } from './Cabinet.tsx';
export { ClassBanner } from './ClassBanner.tsx';
