import { codex } from './codex/index.ts';
import { match } from './match.ts';
import { shell } from './shell.ts';

/** Every English text. An area is one file beside this one; a new area is one line in `shell.ts` or `match.ts`. */
export const en = { ...shell, ...match, ...codex } as const;

export default en;
