import type { RouteParams } from '../ui/router.tsx';
import type { Session } from './session.ts';

/** What every screen is given: the session, and the fields of its path. */
export interface ScreenProps {
  session: Session;
  params: RouteParams;
}
