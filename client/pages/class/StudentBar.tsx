import { classLink } from '../../store/classroom.ts';
import { rich, t } from '../../text/index.tsx';
import { Connection, PageBar } from '../../ui/PageBar.tsx';

/** The bar of a student's pages that are not the match. */
export function StudentBar({ name }: { name: string }) {
  const { kind } = classLink.value;
  const words = kind === 'live' ? 'class.connected' : kind === 'retrying' ? 'class.retrying' : 'class.connecting';
  return (
    <PageBar crumb={rich('class.crumb', { name })}>
      <Connection state={kind === 'live' ? 'good' : 'trying'}>{t(words)}</Connection>
    </PageBar>
  );
}
