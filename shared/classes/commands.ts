import type { ParticipantId } from '../model/people.ts';
import type { Bell, ClassPhase, ClassTalk, Place, RevealStage } from './model.ts';

/** Everything that can happen to a class; what happens in its worlds is in their journals. */
export type ClassCommand =
  /** Names as they go on the roster: cleaned, each another. */
  | { kind: 'enrol'; names: string[] }
  | { kind: 'rename'; student: number; name: string }
  | { kind: 'seat'; student: number; place: Place | null }
  /** Somebody comes in: under a name of the roster, or with `student` null under one of their own. */
  | { kind: 'arrive'; student: number | null; name: string; id: ParticipantId; place: Place | null }
  | { kind: 'remove'; student: number; before: number }
  /** The name may come in again; tokens from before that moment, in seconds since 1970, are void. */
  | { kind: 'letBack'; student: number; before: number }
  | { kind: 'mute'; student: number; on: boolean }
  | { kind: 'setDoors'; open: boolean }
  /** Codes of all worlds, as many as there are from now on. Who sat in one that is no more has no seat. */
  | { kind: 'setWorlds'; codes: string[] }
  /** Seats for each power, where more came than there were seats for. */
  | { kind: 'setCabinet'; cabinet: number }
  | { kind: 'setPhase'; phase: ClassPhase }
  | { kind: 'setBell'; bell: Bell | null }
  | { kind: 'setTurns'; turns: number }
  | { kind: 'setTalk'; talk: ClassTalk }
  | { kind: 'announce'; world: number | null; text: string }
  | { kind: 'reveal'; stage: RevealStage }
  | { kind: 'setPrompts'; prompts: string[] }
  | { kind: 'reflect'; student: number; answers: Record<number, string>; handIn: boolean }
  | { kind: 'mark'; student: number; mark: string; note: string }
  | { kind: 'addKey'; name: string }
  | { kind: 'closeKey'; key: number }
  | { kind: 'setRetention'; days: number }
  /** An act of an instructor's was taken under this name: what it comes to follows, here or in the worlds. */
  | { kind: 'act'; id: string };

export type ClassCommandKind = ClassCommand['kind'];
export type ClassCommandOf<K extends ClassCommandKind> = Extract<ClassCommand, { kind: K }>;

/** Who gives a command to a class: by the number of an instructor's link, or of a student. */
export type ClassActor = { kind: 'instructor'; key: number } | { kind: 'student'; number: number } | { kind: 'server' };

/** A command as journaled. */
export interface StampedClassCommand {
  seq: number;
  /** Milliseconds since 1970, from the server's clock. */
  at: number;
  by: ClassActor;
  command: ClassCommand;
}
