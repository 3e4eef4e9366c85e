import { match } from './en/match.ts';
import { addTexts } from './index.tsx';

addTexts(match);
