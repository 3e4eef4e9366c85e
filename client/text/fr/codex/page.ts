import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': 'Les règles',
};
