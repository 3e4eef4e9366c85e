import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../client/codex/outline.ts';
import { pageBook } from '../../../client/pages/rules/book.ts';
import { found, pieces, wordsOf } from '../../../client/pages/rules/find.ts';
import '../../../client/text/codexTexts.ts';
import { scenarioById } from '../../../shared/content/scenarios/index.ts';

const book = pageBook(null);
const entriesWith = (query: string): string[] =>
  found(SECTIONS, wordsOf(query), book).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('finding in the rules', () => {
  it('shows everything where nothing is looked for', () => {
    expect(found(SECTIONS, wordsOf('  '), book)).toEqual(SECTIONS);
  });

  it('wants every word, in any order and of any size of letters', () => {
    expect(entriesWith('Latent POWER')).toContain('latent-power');
    expect(entriesWith('power latent')).toEqual(entriesWith('latent power'));
    expect(entriesWith('latent zeppelin')).toEqual([]);
  });

  it('looks into tables, and at figures as they are shown', () => {
    expect(entriesWith('drought relief')).toEqual(['events']);
    expect(entriesWith('e^(−0.22·distance)')).toEqual(['odds']);
  });

  it('cuts a text at what was looked for, whatever its signs', () => {
    expect(pieces('Tension and pacts', ['pact', 'tension'])).toEqual(['', 'Tension', ' and ', 'pact', 's']);
    expect(pieces('1/(1 + x)', ['(1', '+'])).toEqual(['1/', '(1', ' ', '+', ' x)']);
    expect(pieces('as it is', [])).toEqual(['as it is']);
  });
});

it('shows the figures of the scenario it was opened with', () => {
  const own = pageBook(scenarioById('europe-1900') ?? null);
  expect(own.say('codex.odds')).toContain('e^(−1·distance)');
  expect(book.say('codex.odds')).toContain('e^(−0.22·distance)');
  expect(own.say('codex.odds')).not.toMatch(/[{}<>]/);
});
