import type { Page } from 'playwright-core';
import { InstructorConnection, openClass, type StudentConnection } from '../../tests/helpers/classes.ts';
import { joinAll, rosterOf } from '../../tests/helpers/classLesson.ts';
import { playOn, quarrel } from './classDoings.ts';
import {
  AFTER,
  BELL,
  BRIEFING,
  type ClassScreen,
  COLLEAGUE,
  DOORS,
  DRAFTER,
  FOLLOWING,
  joining,
  turnScreens,
  WAITING,
} from './classScreens.ts';
import type { Screen } from './screens.ts';
import type { Camera } from './window.ts';

/** What pictures of a class need of whoever takes them. */
export interface Album {
  url: string;
  cameras: () => Promise<Camera[]>;
  close: (camera: Camera) => Promise<void>;
  take: (camera: Camera, screen: Screen, title: string) => Promise<void>;
  wants: (title: string) => boolean;
}

const WORLDS = 5;
const NAMES = 60;
const JOINED = 53;
const TURNS = 3;
const MINUTE = 60_000;

/** Makes the page that of whoever holds that token, as the page itself would keep it. */
async function become(page: Page, code: string, way: 'instructor' | 'student', token: string): Promise<void> {
  const kept = { [code]: { [way]: token, name: 'International Relations 204', at: 1 } };
  await page.evaluate((classes) => localStorage.setItem('counterpoise.classes', JSON.stringify(classes)), kept);
}

const forget = (page: Page): Promise<void> => page.evaluate(() => localStorage.removeItem('counterpoise.classes'));

/** Every screen of a class, of a lesson that is played for it: few turns, AIs in what is left. */
export async function classShots(album: Album): Promise<void> {
  const { url } = album;
  const { code, token } = await openClass(url, {
    preset: 'concert75',
    roster: rosterOf(NAMES).join('\n'),
    worlds: WORLDS,
    turns: TURNS,
    bell: Date.now() + 75 * MINUTE,
  });
  const students = await joinAll(url, code, rosterOf(JOINED));
  const console_ = await InstructorConnection.open(url, code, token);
  const cameras = await album.cameras();
  const show = async (enter: (page: Page) => Promise<void>, screens: readonly ClassScreen[]): Promise<void> => {
    const wanted = screens.filter(({ name }) => album.wants(name));
    if (wanted.length === 0) return;
    for (const camera of cameras) {
      await enter(camera.page);
      for (const { path, ready, ...screen } of wanted) {
        const arrange: Screen['arrange'] = async (player, page) => {
          await page.goto(`${url}/class/${code}${path}`);
          await ready(page);
          await screen.arrange?.(player, page);
        };
        await album.take(camera, { ...screen, arrange }, screen.name);
      }
    }
  };
  const asInstructor = (screens: readonly ClassScreen[]): Promise<void> =>
    show((page) => become(page, code, 'instructor', token), screens);
  const asStudent = (who: StudentConnection, screens: readonly ClassScreen[]): Promise<void> =>
    show((page) => become(page, code, 'student', who.token), screens);
  await asInstructor(DOORS);
  await show(forget, joining(rosterOf(NAMES)[JOINED + 2].slice(0, 2)));
  await asStudent(students[0], [BRIEFING]);
  await console_.do({ kind: 'start', practice: false });
  await console_.until(({ worlds }) => worlds.every(({ phase }) => phase === 'plan'));
  const { drafter, colleague, leaveIn } = await quarrel(students, console_, WORLDS);
  await asInstructor(turnScreens(leaveIn));
  await asStudent(drafter, DRAFTER);
  await asStudent(colleague, COLLEAGUE);
  await playOn(console_);
  await asInstructor(BELL);
  await asStudent(drafter, WAITING);
  for (const stage of ['verdict', 'roads', 'strategies', 'promises', 'secrets'] as const) {
    await console_.do({ kind: 'reveal', stage });
  }
  await console_.do({
    kind: 'setPrompts',
    prompts: ['What did you believe in turn 2, and why?', 'Who paid less than they gained?'],
  });
  await asInstructor(AFTER);
  await asStudent(drafter, FOLLOWING);
  for (const camera of cameras) await album.close(camera);
  await Promise.all(students.map((one) => one.leave()));
  await console_.leave();
}
