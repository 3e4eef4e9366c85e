import { classTexts } from './en/class.ts';
import { addTexts } from './index.tsx';

addTexts('class', classTexts);
