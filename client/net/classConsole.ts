import type { ConsoleMessage, ConsoleReply, WorldDetail, WorldReply } from '../../shared/protocol/classConsole.ts';
import { CLASS_MESSAGES } from '../../shared/protocol/classConsole.ts';
import type { StudentReply, StudentView } from '../../shared/protocol/classes.ts';
import { applyDelta } from '../../shared/protocol/delta.ts';
import { classLink, consoleView, student, takeServerTime, watched } from '../store/classroom.ts';
import { ClassConnection, type ClassLine } from './classRoom.ts';
import { keepClass, keptClass } from './keptClasses.ts';

/** Milliseconds to which the console's time is true. */
const GRAIN = 10_000;

let line: ClassConnection | null = null;
let number = 0;
let wanted: number | null = null;

/** Follows a class as its instructor until the returned function is called. */
export function followConsole(code: string): () => void {
  classLink.value = { kind: 'connecting' };
  consoleView.value = null;
  watched.value = null;
  wanted = null;
  const way = new ClassConnection(code, keptClass(code)?.instructor ?? '', {
    on: {
      [CLASS_MESSAGES.console]: (message: ConsoleMessage) => {
        if (!takeConsole(message)) void whole(way);
      },
      [CLASS_MESSAGES.world]: (detail: WorldDetail) => {
        if (detail.number === wanted) watched.value = detail;
      },
    },
    entered: async (entered) => {
      await whole(entered);
      const { name } = consoleView.peek() ?? {};
      if (name) keepClass(code, { name });
      if (wanted !== null) await look(entered, wanted);
    },
    link: (link) => {
      classLink.value = link;
    },
  });
  line = way;
  void way.open();
  return () => {
    if (line === way) line = null;
    way.close();
  };
}

async function whole(asked: ClassConnection | ClassLine): Promise<void> {
  const request = asked instanceof ClassConnection ? asked.ask.bind(asked) : asked.request;
  const reply = (await request(CLASS_MESSAGES.console, {})) as ConsoleReply;
  if (!reply.ok) throw new Error(reply.error.code);
  number = reply.number;
  takeServerTime(reply.view.serverTime, GRAIN);
  consoleView.value = reply.view;
}

/** Takes a change of the console; false where a message is missing. */
function takeConsole(message: ConsoleMessage): boolean {
  const before = consoleView.peek();
  if (before === null || message.number !== number + 1) return false;
  number = message.number;
  const after = applyDelta(before, message.delta);
  takeServerTime(after.serverTime, GRAIN);
  consoleView.value = after;
  return true;
}

async function look(entered: ClassLine, world: number | null): Promise<void> {
  const reply = await entered.request<WorldReply>(CLASS_MESSAGES.watch, { world });
  if (reply.ok && world === wanted) watched.value = reply.detail;
}

/** Looks into a world, or with null into none. */
export function watchWorld(world: number | null): void {
  wanted = world;
  const way = line;
  if (way) void look({ request: (type, body) => way.ask(type, body) }, world).catch(() => undefined);
}

/** Follows a class as a student until the returned function is called. */
export function followClass(code: string): () => void {
  classLink.value = { kind: 'connecting' };
  const take = (view: StudentView): void => {
    takeServerTime(view.serverTime, 0);
    student.value = view;
  };
  const way = new ClassConnection(code, keptClass(code)?.student ?? '', {
    on: { [CLASS_MESSAGES.class]: take },
    entered: async (entered) => {
      const reply = await entered.request<StudentReply>(CLASS_MESSAGES.class, {});
      if (!reply.ok) throw new Error(reply.error.code);
      take(reply.view);
    },
    link: (link) => {
      classLink.value = link;
    },
  });
  void way.open();
  return () => way.close();
}
