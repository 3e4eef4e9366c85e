import { balance } from './balance.ts';
import { budget } from './budget.ts';
import { common } from './common.ts';
import { crisis } from './crisis.ts';
import { end } from './end.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { factors } from './factors.ts';
import { game } from './game.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { howToPlay } from './howToPlay.ts';
import { kit } from './kit.ts';
import { lobby } from './lobby.ts';
import { map } from './map.ts';
import { net } from './net.ts';
import { reasons } from './reasons.ts';
import { talk } from './talk.ts';
import { treaty } from './treaty.ts';

/** Every English text. An area is one file beside this one; a new area is one line here. */
export const en = {
  ...common,
  ...kit,
  ...home,
  ...howToPlay,
  ...map,
  ...net,
  ...reasons,
  ...balance,
  ...budget,
  ...factors,
  ...errors,
  ...end,
  ...talk,
  ...guide,
  ...events,
  ...crisis,
  ...treaty,
  ...lobby,
  ...game,
} as const;

export default en;
