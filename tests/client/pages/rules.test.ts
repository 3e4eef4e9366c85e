import { describe, expect, it } from 'vitest';
import { IDEAS } from '../../../client/codex/ideas.ts';
import { SECTIONS } from '../../../client/codex/outline.ts';
import { SOURCES, type SourceId } from '../../../client/codex/sources.ts';
import { pageBook } from '../../../client/pages/rules/book.ts';
import { found, indexOf, pieces } from '../../../client/pages/rules/find.ts';
import '../../../client/text/codexTexts.ts';
import { en } from '../../../client/text/en/index.ts';
import { scenarioById } from '../../../shared/content/scenarios/index.ts';

const book = pageBook(null);
const index = indexOf(SECTIONS, book);
const entriesWith = (query: string): string[] =>
  found(SECTIONS, query, index).sections.flatMap(({ entries }) => entries.map(({ id }) => id));

describe('finding in the rules', () => {
  it('shows everything where nothing is looked for', () => {
    expect(found(SECTIONS, '  ', index)).toEqual({ sections: SECTIONS, words: [] });
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

  it('finds beginnings of words, what a slip of the finger missed, and who is cited', () => {
    expect(entriesWith('hegem')).toContain('hegemony');
    expect(found(SECTIONS, 'hegemoni', index).words).toContain('hegemony');
    expect(entriesWith('Schelling')).toEqual(expect.arrayContaining(['answers', 'incidents', 'arms']));
  });

  it('has an idea with its sources only behind entries that there are, and cites no work in vain', () => {
    const ids = SECTIONS.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(Object.keys(IDEAS).filter((id) => !ids.includes(id))).toEqual([]);
    const cited = Object.values(IDEAS).flatMap(({ sources }) => sources);
    expect(Object.keys(SOURCES).filter((id) => !cited.includes(id as SourceId))).toEqual([]);
  });

  it('names in every idea the works that stand under it, by author and year', () => {
    for (const { text, disputed, sources } of Object.values(IDEAS)) {
      const said = [text, disputed].flatMap((key) => (key ? [en[key]] : [])).join(' ');
      for (const source of sources) {
        const [author] = SOURCES[source].split(',');
        const [, year] = /\((\d{4})\)/.exec(SOURCES[source]) ?? [];
        expect(said, source).toMatch(new RegExp(`${author}[^()]* ${year}`));
      }
    }
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
