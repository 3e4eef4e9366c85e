import { debrief } from './en/debrief.ts';
import { match } from './en/match.ts';
import { addTexts } from './index.tsx';

// The debrief also names what the match's own screens name.
addTexts({ ...match, ...debrief });
