import { classTexts } from './class.ts';
import { classTeach } from './classTeach.ts';
import { codex } from './codex/index.ts';
import { debrief } from './debrief.ts';
import { howToPlay } from './howToPlay.ts';
import { ideas } from './ideas.ts';
import { lobby } from './lobby.ts';
import { match } from './match.ts';
import { openMatches } from './openMatches.ts';
import { replay } from './replay.ts';
import { shell } from './shell.ts';
import { styleguide } from './styleguide.ts';

/** Every English text. An area is one file beside this one; a new area is one line in `shell.ts`, `match.ts` or here. */
export const en = {
  ...shell,
  ...howToPlay,
  ...lobby,
  ...match,
  ...codex,
  ...ideas,
  ...styleguide,
  ...debrief,
  ...replay,
  ...openMatches,
  ...classTexts,
  ...classTeach,
} as const;

export default en;
