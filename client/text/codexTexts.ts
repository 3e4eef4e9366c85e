import { codex } from './en/codex/index.ts';
import { ideas } from './en/ideas.ts';
import { match } from './en/match.ts';
import { addTexts } from './index.tsx';
import './lobbyTexts.ts';

// The tables also use the names that the match's own screens use.
addTexts('match', match);
addTexts('codex', codex);
addTexts('ideas', ideas);
