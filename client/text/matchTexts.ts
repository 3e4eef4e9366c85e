import { match } from './en/match.ts';
import { addTexts } from './index.tsx';
import './lobbyTexts.ts';

addTexts('match', match);
