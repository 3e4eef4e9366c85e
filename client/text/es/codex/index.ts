import { basics } from './basics.ts';
import { conflict } from './conflict.ts';
import { economy } from './economy.ts';
import { live } from './live.ts';
import { orders } from './orders.ts';
import { page } from './page.ts';
import { tables } from './tables.ts';
import { treaties } from './treaties.ts';
import { winning } from './winning.ts';

export const codex = {
  ...page,
  ...basics,
  ...economy,
  ...treaties,
  ...conflict,
  ...winning,
  ...tables,
  ...orders,
  ...live,
};
