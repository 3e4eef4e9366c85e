import { common } from './common.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { kit } from './kit.ts';
import { net } from './net.ts';

/** The English texts that the first page needs: they come with the first load. */
export const shell = { ...common, ...kit, ...home, ...net, ...errors } as const;
