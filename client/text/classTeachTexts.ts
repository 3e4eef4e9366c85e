import { classTeach } from './en/classTeach.ts';
import { addTexts } from './index.tsx';
// The console also names what students read, what a match's own screens name, and what a debrief does.
import './classTexts.ts';
import './debriefTexts.ts';

addTexts('classTeach', classTeach);
