import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** The path of the page now shown. */
export const path = signal(typeof location === 'undefined' ? '/' : location.pathname);

/** The fields of a route: `/m/:code` has `code`. */
export type RouteParams = Readonly<Record<string, string>>;

/**
 * The fields of `pattern` in `at`, or undefined where it does not fit. A part `:name` stands for one part of the path,
 * `:name?` at the end may be missing.
 */
export function matchRoute(pattern: string, at: string): RouteParams | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const given = at.split('/').filter(Boolean);
  if (given.length > wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const name = part.startsWith(':') ? part.slice(1).replace('?', '') : undefined;
    const value = given[i];
    if (value === undefined) {
      if (part.endsWith('?')) continue;
      return undefined;
    }
    if (name === undefined && value !== part) return undefined;
    if (name !== undefined) params[name] = decodePart(value);
  }
  return params;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a path of this site; `replace` leaves no step to go back to. */
export function navigate(to: string, { replace = false } = {}): void {
  if (to === path.value) return;
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Starts following the browser's back and forward. Called once at boot. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    path.value = location.pathname;
  });
}

interface LinkProps {
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A link inside the site: an ordinary `<a>` that changes the page without loading it again. */
export function Link({ to, children, class: className }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} class={className} onClick={follow}>
      {children}
    </a>
  );
}
