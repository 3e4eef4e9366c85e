import '../text/classTexts.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';
import { Preferences } from './Preferences.tsx';
import { CHAPTERS } from './privacyChapters.ts';

/** What is kept of people, and for how long. */
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
