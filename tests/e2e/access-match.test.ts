import { expect, it } from 'vitest';
import { MOMENTS } from '../../scripts/shots/screens.ts';
import { lookEverywhere } from '../helpers/accessWalk.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it.each([
  'light',
  'dark',
] as const)('no screen of a match breaks a rule of WCAG 2.2 AA in any language, %s', async (theme) => {
  const { seen, found, troubles } = await lookEverywhere(stage, theme, (walk) => walk.match('concert'));
  const screens = MOMENTS.flatMap((moment) => moment.screens.map(({ name }) => `concert-${name}`));
  expect(seen).toEqual(expect.arrayContaining(['concert-lobby', ...screens]));
  expect(found).toEqual([]);
  expect(troubles).toEqual([]);
});
