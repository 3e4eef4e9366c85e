import { common } from './common.ts';
import { home } from './home.ts';
import { howToPlay } from './howToPlay.ts';
import { kit } from './kit.ts';
import { map } from './map.ts';
import { net } from './net.ts';
import { reasons } from './reasons.ts';

/** Every English text. An area is one file beside this one; a new area is one line here. */
export const en = { ...common, ...kit, ...home, ...howToPlay, ...map, ...net, ...reasons } as const;

export default en;
