import { lobby } from './en/lobby.ts';
import { talk } from './en/talk.ts';
import { addTexts } from './index.tsx';

// Those who sit down talk before the game is loaded.
addTexts('lobby', lobby);
addTexts('talk', talk);
