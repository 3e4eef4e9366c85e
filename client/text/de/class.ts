import { classDebrief } from './classDebrief.ts';
import { classErrors } from './classErrors.ts';
import { classPrivacy } from './classPrivacy.ts';
import { classSeat } from './classSeat.ts';

export const classTexts = { ...classErrors, ...classSeat, ...classDebrief, ...classPrivacy };
