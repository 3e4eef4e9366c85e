import '../styles/codex.css';
import '../text/codexTexts.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SCENARIOS } from '../codex/book.ts';
import { usePlayed } from '../codex/live/played.ts';
import { SECTIONS } from '../codex/outline.ts';
import { inLanguage } from '../store/scenarios.ts';
import { locale, rich, t } from '../text/index.tsx';
import { Empty } from '../ui/Empty.tsx';
import { FieldFrame } from '../ui/Field.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Link, navigate } from '../ui/router.tsx';
import { Select } from '../ui/Select.tsx';
import { Preferences } from './Preferences.tsx';
import { pageBook } from './rules/book.ts';
import { Contents } from './rules/Contents.tsx';
import { found, indexOf } from './rules/find.ts';
import { type CardsOf, SectionText } from './rules/SectionText.tsx';
import type { ScreenProps } from './screen.ts';

const USUAL = 'usual';

/** All the rules, with the usual figures or those of one scenario: made from what the engine plays by. */
export function Rules({ params }: ScreenProps) {
  const scenario = SCENARIOS.find(({ id }) => id === params.scenario) ?? null;
  const book = useMemo(() => pageBook(scenario), [scenario, locale.value]);
  const [query, setQuery] = useState('');
  const index = useMemo(() => indexOf(SECTIONS, book), [book]);
  const { sections, words } = useMemo(() => found(SECTIONS, query, index), [query, index]);
  const played = usePlayed(scenario);
  const [Cards, setCards] = useState<CardsOf | null>(null);
  // What is beside the rules comes after them; without it they are whole.
  useEffect(
    () =>
      void import('../codex/live/Cards.tsx').then(
        (loaded) => setCards(() => loaded.Cards),
        () => {},
      ),
    [],
  );
  useEffect(() => {
    // The page comes after its address, and its letters after it: what that names is in its place only then.
    const show = () => document.getElementById(location.hash.slice(1))?.scrollIntoView();
    show();
    void document.fonts.ready.then(show);
  }, [Cards]);
  return (
    <>
      <PageBar crumb={t('codex.title')}>
        <Preferences />
      </PageBar>
      <main id="main" class="page codex">
        <header class="codex-head">
          <h1>{t('codex.title')}</h1>
          <p class="lead">{rich('codex.lead')}</p>
          <p>
            <Link to="/how-to-play">{t('codex.howTo')}</Link>
          </p>
        </header>
        <aside class="codex-side">
          <Find query={query} onFind={setQuery} count={sections.flatMap(({ entries }) => entries).length} />
          <Select
            label={t('codex.scenario')}
            value={scenario?.id ?? USUAL}
            options={[
              { value: USUAL, label: t('codex.scenario.usual') },
              ...SCENARIOS.map(inLanguage).map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={(id) => navigate(id === USUAL ? '/rules' : `/rules/${id}`)}
          />
          <Contents sections={sections} />
        </aside>
        <div class="codex-text">
          {sections.length === 0 && <Empty title={t('codex.find.none')}>{t('codex.find.none.text')}</Empty>}
          {sections.map((section) => (
            <SectionText
              key={section.id}
              section={section}
              book={book}
              scenario={scenario}
              words={words}
              played={played}
              Cards={Cards}
            />
          ))}
        </div>
      </main>
    </>
  );
}

interface FindProps {
  query: string;
  count: number;
  onFind: (query: string) => void;
}

function Find({ query, count, onFind }: FindProps) {
  const place = useRef<HTMLInputElement>(null);
  // Before anything is painted, so that whoever sees the field can use its key.
  useLayoutEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      place.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);
  return (
    <div class="codex-find">
      <FieldFrame
        label={t('codex.find')}
        hint={t('codex.find.hint')}
        control={({ id, describedBy }) => (
          <input
            ref={place}
            id={id}
            class="input"
            type="search"
            value={query}
            autoComplete="off"
            aria-describedby={describedBy}
            onInput={(event) => onFind(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onFind('');
            }}
          />
        )}
      />
      <p class="small soft" role="status">
        {query.trim() !== '' && t('codex.find.found', { count })}
      </p>
    </div>
  );
}
