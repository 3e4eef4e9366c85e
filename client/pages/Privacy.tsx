import '../text/classTexts.ts';
import { type Key, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';
import { Preferences } from './Preferences.tsx';

const CHAPTERS: readonly { title: Key; items: readonly Key[] }[] = [
  {
    title: 'privacy.kept',
    items: [
      'privacy.kept.name',
      'privacy.kept.game',
      'privacy.kept.talk',
      'privacy.kept.reflection',
      'privacy.kept.mark',
    ],
  },
  { title: 'privacy.not', items: ['privacy.not.address', 'privacy.not.track'] },
  {
    title: 'privacy.where',
    items: ['privacy.where.server', 'privacy.where.students', 'privacy.where.instructor', 'privacy.where.browser'],
  },
  { title: 'privacy.long', items: ['privacy.long.usual', 'privacy.long.now'] },
];

/** What a class keeps of people, and for how long. */
export function Privacy() {
  return (
    <>
      <PageBar>
        <Preferences />
      </PageBar>
      <main id="main" class="page reading prose">
        <h1>{t('privacy.title')}</h1>
        <p class="lead">{t('privacy.lead')}</p>
        {CHAPTERS.map(({ title, items }) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            <ul>
              {items.map((item) => (
                <li key={item}>{t(item)}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{t('privacy.ask')}</p>
        <p>
          <Button onClick={() => navigate('/')}>{t('privacy.back')}</Button>
        </p>
      </main>
    </>
  );
}
