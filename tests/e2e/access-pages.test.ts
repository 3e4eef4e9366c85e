import { expect, it } from 'vitest';
import { lookEverywhere } from '../helpers/accessWalk.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it.each([
  'light',
  'dark',
] as const)('no page outside a match breaks a rule of WCAG 2.2 AA in any language, %s', async (theme) => {
  const { seen, found, troubles } = await lookEverywhere(stage, theme, (walk) => walk.pages());
  expect(seen).toEqual(expect.arrayContaining(['home', 'host', 'join', 'rules', 'privacy', 'lesson', 'not-found']));
  expect(found).toEqual([]);
  expect(troubles).toEqual([]);
});
