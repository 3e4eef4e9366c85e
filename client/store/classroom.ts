import { signal } from '@preact/signals';
import type { RuleError } from '../../shared/core/result.ts';
import type { ConsoleView, WorldDetail } from '../../shared/protocol/classConsole.ts';
import type { StudentView } from '../../shared/protocol/classes.ts';

/** How the connection to the class stands; `at` by this machine's clock. */
export type ClassLink =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'retrying'; at: number }
  /** Refused for good. */
  | { kind: 'lost'; error: RuleError };

/** All of these are written by the network alone. */
export const classLink = signal<ClassLink>({ kind: 'connecting' });
/** What a student is told of the class. */
export const student = signal<StudentView | null>(null);
/** Everything on the instructor's console. */
export const consoleView = signal<ConsoleView | null>(null);
/** The world that the console looks into. */
export const watched = signal<WorldDetail | null>(null);

const offset = signal(0);

/** The server's clock, milliseconds since 1970. */
export const classNow = (): number => Date.now() + offset.value;

/**
 * Sets our clock by a message whose time is true to so many ms, and later by its way here. A clock that may be right is left as it is:
 * most machines know the time.
 */
export function takeServerTime(serverTime: number, grain: number): void {
  const least = serverTime - Date.now();
  const most = least + grain + WAY;
  offset.value = least > 0 ? least : most < 0 ? most : 0;
}

/** The longest that a message is thought to be under way, ms. */
const WAY = 2000;
