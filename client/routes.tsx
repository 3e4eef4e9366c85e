import type { ComponentType } from 'preact';
import { Home } from './pages/Home.tsx';
import type { ScreenProps } from './pages/screen.ts';

/** A screen: its path (see `matchRoute`) and how its code is fetched. `now` is for what stands in the first load. */
export type Screen = { path: string } & (
  | { now: ComponentType<ScreenProps> }
  | { load: () => Promise<ComponentType<ScreenProps>> }
);

/** Every screen; a new one is one entry here. */
export const SCREENS: readonly Screen[] = [
  { path: '/', now: Home },
  { path: '/join/:code?', load: async () => (await import('./pages/JoinPage.tsx')).JoinPage },
  { path: '/open', load: async () => (await import('./pages/OpenMatches.tsx')).OpenMatches },
  { path: '/host', load: async () => (await import('./pages/Host.tsx')).Host },
  { path: '/m/:code', load: async () => (await import('./pages/Match.tsx')).Match },
  { path: '/rules/:scenario?', load: async () => (await import('./pages/Rules.tsx')).Rules },
  { path: '/replay/:code?/:turn?/:seat?', load: async () => (await import('./pages/Replay.tsx')).Replay },
  { path: '/compare/:code/:other/:changed?', load: async () => (await import('./pages/Compare.tsx')).Compare },
  { path: '/debrief/:code', load: async () => (await import('./pages/Debrief.tsx')).Debrief },
  { path: '/class', load: async () => (await import('./pages/Teach.tsx')).Teach },
  { path: '/class/:code/:part?', load: async () => (await import('./pages/Class.tsx')).Class },
  { path: '/privacy', load: async () => (await import('./pages/Privacy.tsx')).Privacy },
  { path: '/styleguide', load: async () => (await import('./pages/Styleguide.tsx')).Styleguide },
  { path: '/how-to-play', load: async () => (await import('./pages/HowToPlay.tsx')).HowToPlay },
];
