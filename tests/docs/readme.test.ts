import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS } from '../../server/config.ts';

it('lists every setting of the server in the README, as the server knows it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `--'));
  expect(rows).toEqual(
    SETTINGS.map(({ flag, variable, fallback, meaning }) => {
      const standard = fallback === '' ? ' ' : ` \`${fallback}\` `;
      return `| \`${flag}\` | \`${variable}\` |${standard}| ${meaning} |`;
    }),
  );
});
