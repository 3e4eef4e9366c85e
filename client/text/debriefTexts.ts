import { debrief } from './en/debrief.ts';
import { addTexts } from './index.tsx';
// The debrief also names what the match's own screens name.
import './matchTexts.ts';

addTexts('debrief', debrief);
