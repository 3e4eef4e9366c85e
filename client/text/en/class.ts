import { classDebrief } from './classDebrief.ts';
import { classErrors } from './classErrors.ts';
import { classPrivacy } from './classPrivacy.ts';
import { classSeat } from './classSeat.ts';

/** What students of a class read, and what its instructor reads as well. */
export const classTexts = { ...classErrors, ...classSeat, ...classDebrief, ...classPrivacy } as const;
