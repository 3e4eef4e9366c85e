import { lobby } from './en/lobby.ts';
import { addTexts } from './index.tsx';

addTexts(lobby);
