import { replay } from './en/replay.ts';
import { addTexts } from './index.tsx';
// The replay also names what the match's own screens and the debrief name.
import './debriefTexts.ts';

addTexts('replay', replay);
