import { howToPlay } from '../text/en/howToPlay.ts';
import { addTexts, type Key, rich, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Link, navigate } from '../ui/router.tsx';
import { Preferences } from './Preferences.tsx';

addTexts('howToPlay', howToPlay);

interface Chapter {
  title: Key;
  /** Before the list. */
  before?: readonly Key[];
  items?: readonly Key[];
  /** Whether the items come one after the other. */
  ordered?: boolean;
  after?: readonly Key[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: 'how.turn.title',
    ordered: true,
    items: ['how.turn.plan', 'how.turn.crisis', 'how.turn.resolve', 'how.turn.report'],
  },
  { title: 'how.roads.title', items: ['how.roads.home', 'how.roads.abroad'], after: ['how.roads.both'] },
  { title: 'how.money.title', before: ['how.money.budget', 'how.money.capital'] },
  {
    title: 'how.index.title',
    items: ['how.index.security', 'how.index.prosperity', 'how.index.autonomy', 'how.index.influence'],
    after: ['how.index.score'],
  },
  {
    title: 'how.crisis.title',
    ordered: true,
    items: ['how.crisis.respond', 'how.crisis.decide', 'how.crisis.after'],
    after: ['how.crisis.word'],
  },
  {
    title: 'how.first.title',
    ordered: true,
    items: ['how.first.one', 'how.first.two', 'how.first.three', 'how.first.four'],
  },
];

/** How the game is played, in plain words. */
export function HowToPlay() {
  return (
    <>
      <PageBar crumb={t('home.howToPlay')}>
        <Preferences />
      </PageBar>
      <main id="main" class="page reading prose">
        <h1>{t('how.title')}</h1>
        <p class="lead">{t('how.lead')}</p>
        {CHAPTERS.map((chapter) => (
          <ChapterText key={chapter.title} {...chapter} />
        ))}
        <p>
          {t('how.rules')} <Link to="/rules">{t('home.rules')}</Link>
        </p>
        <p>
          <Button kind="primary" onClick={() => navigate('/')}>
            {t('how.back')}
          </Button>
        </p>
      </main>
    </>
  );
}

function ChapterText({ title, before = [], items = [], ordered, after = [] }: Chapter) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section>
      <h2>{t(title)}</h2>
      {before.map((key) => (
        <p key={key}>{rich(key)}</p>
      ))}
      {items.length > 0 && (
        <List>
          {items.map((key) => (
            <li key={key}>{rich(key)}</li>
          ))}
        </List>
      )}
      {after.map((key) => (
        <p key={key}>{rich(key)}</p>
      ))}
    </section>
  );
}
