import { describe, expect, it } from 'vitest';
import { modulesInWords } from '../../../client/pages/lobby/ModuleLine.tsx';
import '../../../client/text/matchTexts.ts';
import { OFFERS } from '../../../client/pages/scenarios.ts';
import { SCENARIOS } from '../../../shared/content/scenarios/index.ts';
import { MODULES } from '../../../shared/model/vocabulary.ts';

describe('the parts of the rules that a scenario plays', () => {
  it('are the same where it is offered as in its data', () => {
    const offered = OFFERS.map(({ id, modules }) => [id, [...modules].sort()]);
    expect(offered).toEqual(SCENARIOS.map(({ id, modules }) => [id, [...modules].sort()]));
  });

  it('are named in one order, and said to be none where there are none', () => {
    expect(modulesInWords(['events', 'blocs', 'luck'])).toBe('Beside the basic rules: luck in war, blocs, and events.');
    expect(modulesInWords([])).toBe('The basic rules alone.');
    for (const module of MODULES) expect(modulesInWords([module])).toMatch(/^Beside the basic rules: [a-z ]+\.$/);
  });
});
