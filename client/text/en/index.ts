import { common } from './common.ts';
import { home } from './home.ts';
import { howToPlay } from './howToPlay.ts';
import { kit } from './kit.ts';

/** Every English text. An area is one file beside this one; a new area is one line here. */
export const en = { ...common, ...kit, ...home, ...howToPlay } as const;

export default en;
