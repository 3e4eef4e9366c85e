import { common } from './common.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { kit } from './kit.ts';
import { net } from './net.ts';

export const shell = { ...common, ...kit, ...home, ...net, ...errors };
