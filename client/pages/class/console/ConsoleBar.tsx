import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { classLink } from '../../../store/classroom.ts';
import { scenario } from '../../../store/match.ts';
import { rich, t } from '../../../text/index.tsx';
import { Connection, PageBar } from '../../../ui/PageBar.tsx';
import { Link } from '../../../ui/router.tsx';
import { Preferences } from '../../Preferences.tsx';
import { classRoute } from '../route.ts';
import { counts } from './lesson.ts';

const PAGES = [
  { part: 'wall', text: 'console.wall' },
  { part: 'people', text: 'console.people' },
  { part: 'paper', text: 'console.paper' },
  { part: 'grades', text: 'console.grades' },
  { part: 'debrief', text: 'console.debrief' },
] as const;

/** The bar of every page of the console: which class, who is here, where else to go. */
export function ConsoleBar({ view }: { view: ConsoleView }) {
  const { code, name } = view;
  const { part } = classRoute();
  const { students } = counts(view);
  const here = view.students.filter(({ online, removed }) => online && !removed).length;
  const live = classLink.value.kind === 'live';
  return (
    <PageBar
      crumb={
        <span class="console-crumb">{rich('console.crumb', { name, scenario: scenario.value?.name ?? '', code })}</span>
      }
    >
      {part === '' && (
        <span class="small soft">
          {students > 0 ? t('console.here', { here, students }) : t('console.here.all', { here })}
        </span>
      )}
      <Connection state={live ? 'good' : 'trying'}>{t(live ? 'console.live' : 'console.retrying')}</Connection>
      <nav class="console-pages" aria-label={t('console.more')}>
        {part !== '' && <Link to={`/class/${code}`}>{t('console.back')}</Link>}
        {PAGES.filter((page) => page.part !== part).map((page) => (
          <Link key={page.part} to={`/class/${code}/${page.part}`}>
            {t(page.text)}
          </Link>
        ))}
      </nav>
      <Preferences />
    </PageBar>
  );
}
