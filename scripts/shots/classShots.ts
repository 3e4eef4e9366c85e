import type { Page } from 'playwright-core';
import type { ClassAct } from '../../shared/protocol/classActs.ts';
import { InstructorConnection, openClass, type StudentConnection } from '../../tests/helpers/classes.ts';
import { joinAll, rosterOf } from '../../tests/helpers/classLesson.ts';
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

/** A page of a class: where it is, what shows that it is there, and how it is brought to what is to be seen. */
interface ClassScreen extends Screen {
  path: string;
  ready: (page: Page) => Promise<void>;
}

const heading =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { name }).first().waitFor();

const button =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().waitFor();

/** Makes the page that of whoever holds that token, as the page itself would keep it. */
async function become(page: Page, code: string, way: 'instructor' | 'student', token: string): Promise<void> {
  const kept = { [code]: { [way]: token, name: 'International Relations 204', at: 1 } };
  await page.evaluate((classes) => localStorage.setItem('counterpoise.classes', JSON.stringify(classes)), kept);
}

const before: readonly ClassScreen[] = [
  { name: 'class-console-doors', path: '', ready: heading('Send an event') },
  { name: 'class-wall', path: '/wall', ready: button('Hide code and start') },
  { name: 'class-roster', path: '/people', ready: heading('Roster') },
];

const playing: readonly ClassScreen[] = [
  { name: 'class-console', path: '', ready: heading('Send an event') },
  {
    name: 'class-power',
    path: '',
    ready: heading('Send an event'),
    arrange: ({ hands }, page) => hands.press(page.getByRole('button', { name: /^What you can do for/ }).first()),
  },
  {
    name: 'class-plan',
    path: '',
    ready: heading('Send an event'),
    arrange: (player) => player.press('Lesson plan'),
  },
];

const stageOf = (name: string, stage: number, world?: string): ClassScreen => ({
  name,
  path: '/debrief',
  ready: async (page) => {
    await page.locator('.debrief-stages button').nth(stage).click();
    if (world) await page.getByRole('combobox', { name: 'Which world' }).selectOption(world);
  },
});

const after: readonly ClassScreen[] = [
  { name: 'class-console-over', path: '', ready: heading('Send an event') },
  stageOf('class-debrief-1-verdict', 0),
  stageOf('class-debrief-1-world', 0, '2'),
  stageOf('class-debrief-2-roads', 1),
  stageOf('class-debrief-2-world', 1, '2'),
  stageOf('class-debrief-3-strategies', 2),
  stageOf('class-debrief-3-world', 2, '2'),
  stageOf('class-debrief-4-promises', 3),
  stageOf('class-debrief-4-world', 3, '2'),
  stageOf('class-debrief-5-secrets', 4),
  { name: 'class-grades', path: '/grades', ready: (page) => page.getByRole('row').nth(4).waitFor() },
  {
    name: 'class-grades-student',
    path: '/grades',
    ready: (page) => page.getByRole('row').nth(4).waitFor(),
    arrange: ({ hands }, page) => hands.press(page.getByRole('button', { name: /^More about/ }).first()),
  },
  { name: 'class-paper', path: '/paper', ready: heading('Hand-outs') },
  {
    name: 'class-paper-instructor',
    path: '/paper',
    ready: heading('Hand-outs'),
    arrange: ({ hands }, page) => hands.choose(page.getByRole('radio', { name: 'For the instructor' })),
  },
];

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
  const show = async (camera: Camera, screens: readonly ClassScreen[]): Promise<void> => {
    for (const { path, ready, ...screen } of screens) {
      if (!album.wants(screen.name)) continue;
      await camera.page.goto(`${url}/class/${code}${path}`);
      await ready(camera.page);
      await album.take(camera, screen, screen.name);
    }
  };
  const asInstructor = async (screens: readonly ClassScreen[]): Promise<void> => {
    for (const camera of cameras) {
      await become(camera.page, code, 'instructor', token);
      await show(camera, screens);
    }
  };
  const asStudent = async (who: StudentConnection | null, screens: readonly ClassScreen[]): Promise<void> => {
    for (const camera of cameras) {
      await become(camera.page, code, 'student', who?.token ?? '');
      if (who === null) await camera.page.evaluate(() => localStorage.removeItem('counterpoise.classes'));
      await show(camera, screens);
    }
  };
  const [first] = students;
  await asInstructor(before);
  await asStudent(null, [
    {
      name: 'class-join',
      path: '',
      ready: async (page) => {
        await page.getByRole('combobox', { name: /^Your name/ }).fill(rosterOf(NAMES)[JOINED + 2].slice(0, 2));
        await page.getByRole('option').first().waitFor();
      },
    },
  ]);
  await asStudent(first, [{ name: 'class-briefing', path: '', ready: heading('Your problem') }]);
  await console_.do({ kind: 'start', practice: false });
  await console_.until(({ worlds }) => worlds.every(({ phase }) => phase === 'plan'));
  await Promise.all(students.map((one) => one.sit()));
  await quarrel(students, console_);
  await asInstructor(playing);
  await asStudent(first, [{ name: 'class-match', path: '', ready: button('Lock in turn 1') }]);
  await playOn(console_);
  for (const stage of ['verdict', 'roads', 'strategies', 'promises', 'secrets'] as const) {
    await console_.do({ kind: 'reveal', stage });
  }
  await console_.do({
    kind: 'setPrompts',
    prompts: ['What did you believe in turn 2, and why?', 'Who paid less than they gained?'],
  });
  await asInstructor(after);
  await asStudent(first, [
    { name: 'class-follow', path: '', ready: button('Write your reflection') },
    { name: 'class-reflection', path: '/reflection', ready: heading('Evidence from your match') },
  ]);
  for (const camera of cameras) await album.close(camera);
  await Promise.all(students.map((one) => one.leave()));
  await console_.leave();
}

/** Something for the console to show: words, a locked seat, a report, a demand that waits for its second key, an event on its way. */
async function quarrel(students: readonly StudentConnection[], console_: InstructorConnection): Promise<void> {
  const say = (at: number, text: string) => students[at].inWorld.command({ kind: 'say', to: 'all', text });
  await say(1, 'We look for friends who fear what we fear.');
  await say(8, 'Northmarch is not for sale.');
  await say(14, 'Who has not paid into the fund?');
  for (let world = 1; world <= WORLDS; world++) await ally(students, world);
  for (const at of [2, 5, 7, 9, 12, 15, 20]) await students[at].inWorld.command({ kind: 'lockIn' });
  const [first] = students;
  const { view } = first.inWorld;
  const target = Object.keys(view.powers).find((power) => power !== view.you);
  await first.inWorld.command({ kind: 'draftDemand', demand: { kind: 'openMarket', target } });
  const heard = students.find(
    ({ view: { place } }) =>
      place?.world === students[8].view.place?.world && place?.power !== students[8].view.place?.power,
  );
  const [message] = heard?.inWorld.view.talk ?? [];
  if (message) await heard?.inWorld.command({ kind: 'report', message: message.id });
  const acts: ClassAct[] = [
    { kind: 'inject', world: 2, card: 'energyShock', power: null },
    { kind: 'announce', world: null, text: 'Ten minutes to the end of the turn: talk to one neighbour.' },
  ];
  for (const act of acts) await console_.do(act);
}

/** Two cabinets of a world promise each other help. */
async function ally(students: readonly StudentConnection[], world: number): Promise<void> {
  const heads = students.filter(({ view: { place } }) => place?.world === world && place.office === 'head');
  const [one, other] = heads.map(({ inWorld }) => inWorld);
  if (other === undefined) return;
  const parties = [one.view.you, other.view.you];
  const clauses = [{ kind: 'mutualDefence' }];
  await one.command({ kind: 'propose', terms: { parties, clauses, duration: 4, notice: 1 } });
  await other.until((view) => Object.keys(view.proposals).length > 0);
  await other.command({ kind: 'sign', proposal: Object.keys(other.view.proposals)[0] });
}

/** Every phase is ended until all worlds are over. */
async function playOn(console_: InstructorConnection): Promise<void> {
  while (console_.view.phase !== 'debrief') {
    const stamp = JSON.stringify(console_.view.worlds.map(({ turn, phase, step }) => [turn, phase, step]));
    await console_.act({ kind: 'endPhase', world: null });
    await console_.until(
      ({ worlds, phase }) =>
        phase === 'debrief' || JSON.stringify(worlds.map(({ turn, phase: now, step }) => [turn, now, step])) !== stamp,
    );
  }
}
