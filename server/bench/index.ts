import { ack } from './ack.ts';
import { aiAble } from './aiAble.ts';
import { aiGames } from './aiGames.ts';
import { aiMaster } from './aiMaster.ts';
import { capacity } from './capacity.ts';
import type { Bench } from './figure.ts';
import { lesson } from './lesson.ts';
import { listen } from './listen.ts';
import { loadFirst, loadHome } from './loadHome.ts';
import { loadPlay } from './loadPlay.ts';
import { mapFrame } from './mapFrame.ts';
import { recover } from './recover.ts';
import { resolveAll } from './resolveAll.ts';
import { turn8 } from './turn8.ts';
import { turn30 } from './turn30.ts';
import { turnBytes } from './turnBytes.ts';

/** Every benchmark, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  turn8,
  turn30,
  aiAble,
  aiGames,
  aiMaster,
  capacity,
  ack,
  resolveAll,
  turnBytes,
  listen,
  loadFirst,
  loadHome,
  loadPlay,
  recover,
  lesson,
  mapFrame,
];
