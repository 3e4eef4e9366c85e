import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';

/** Where an address leads nowhere. */
export function NotFound() {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('app.notFound.title')}</h1>
        <p>{t('app.notFound.text')}</p>
        <p>
          <Button kind="primary" onClick={() => navigate('/')}>
            {t('app.notFound.home')}
          </Button>
        </p>
      </main>
    </>
  );
}
