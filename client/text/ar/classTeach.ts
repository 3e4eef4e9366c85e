import { classConsole } from './classConsole.ts';
import { classGrades } from './classGrades.ts';
import { classLesson } from './classLesson.ts';
import { classOpen } from './classOpen.ts';
import { classPaper } from './classPaper.ts';

export const classTeach = { ...classOpen, ...classConsole, ...classLesson, ...classGrades, ...classPaper };
