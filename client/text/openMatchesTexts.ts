import { openMatches } from './en/openMatches.ts';
import { addTexts } from './index.tsx';
// The page also says of a lobby what the lobby says.
import './lobbyTexts.ts';

addTexts('openMatches', openMatches);
