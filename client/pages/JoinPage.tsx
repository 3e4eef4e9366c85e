import { t } from '../text/index.tsx';
import { codeFrom } from '../ui/CodeField.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Join } from './Join.tsx';
import type { ScreenProps } from './screen.ts';

/** Where a shared link without a seat leads: the code, already filled in where the link holds it. */
export function JoinPage({ session, params }: ScreenProps) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('home.join')}</h1>
        <p class="soft">{t('home.join.note')}</p>
        <Join code={codeFrom(params.code ?? '')} onJoin={(wanted) => session.home.join(wanted)} />
      </main>
    </>
  );
}
