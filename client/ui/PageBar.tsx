import type { ComponentChildren } from 'preact';
import { t } from '../text/index.tsx';
import { Mark } from './icons.tsx';
import { Link } from './router.tsx';

interface PageBarProps {
  /** Where you are: “Lobby · The Concert”. */
  crumb?: ComponentChildren;
  /** At the right: connection, people, at most three actions. */
  children?: ComponentChildren;
}

/** The bar of every page that is not the game: brand, place, connection, actions. */
export function PageBar({ crumb, children }: PageBarProps) {
  return (
    <header class="page-bar">
      <Brand />
      {crumb !== undefined && <span class="crumb">{crumb}</span>}
      <span class="page-bar-end">{children}</span>
    </header>
  );
}

/** The game's mark and name, leading home. */
export function Brand() {
  return (
    <Link to="/" class="brand">
      <Mark />
      <span>{t('app.name')}</span>
    </Link>
  );
}

interface ConnectionProps {
  /** `good`: there. `trying`: under way. `lost`: gone, and trying again by itself. */
  state: 'good' | 'trying' | 'lost';
  children: ComponentChildren;
}

/** The state of a connection: a mark of its own shape for each, and words. */
export function Connection({ state, children }: ConnectionProps) {
  return (
    <span class={`connection ${state}`} role="status">
      <i aria-hidden="true" />
      {children}
    </span>
  );
}
