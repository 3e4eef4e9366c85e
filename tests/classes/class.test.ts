import { describe, expect, it } from 'vitest';
import { applyClassCommand, createClass } from '../../shared/classes/applyClass.ts';
import type { ClassActor, ClassCommand } from '../../shared/classes/commands.ts';
import { CLASS_BOUNDS, type ClassState, type Place } from '../../shared/classes/model.ts';
import { dealtPlace, seatsOf, worldsFor } from '../../shared/classes/seating.ts';
import { powerId, scenarioId } from '../../shared/core/ids.ts';
import type { ParticipantId } from '../../shared/model/people.ts';

const instructor: ClassActor = { kind: 'instructor', key: 1 };
const server: ClassActor = { kind: 'server' };
const id = (name: string) => name as ParticipantId;
const seat = (world: number, power: string, office: Place['office'] = 'head'): Place => ({
  world,
  power: powerId(power),
  office,
});

/** A class driven by hand. */
class Hand {
  state: ClassState;

  constructor(cabinet = 1) {
    const setup = {
      code: 'GATHER',
      name: 'IR 204',
      scenario: scenarioId('concert'),
      seed: 1,
      turns: 6,
      cabinet,
      seating: 'dealt',
      rosterOnly: false,
      talk: 'open',
      preset: null,
    } as const;
    this.state = createClass(setup, 0, '1');
    this.do(server, { kind: 'setWorlds', codes: ['AAAAAA', 'CCCCCC'] });
  }

  do(by: ClassActor, command: ClassCommand): ClassState {
    const result = this.#apply(by, command);
    if (!result.ok) throw new Error(`${command.kind}: ${result.error.code}`);
    this.state = result.value;
    return this.state;
  }

  codeOf(by: ClassActor, command: ClassCommand): string | null {
    const result = this.#apply(by, command);
    return result.ok ? null : result.error.code;
  }

  #apply(by: ClassActor, command: ClassCommand) {
    return applyClassCommand(this.state, { seq: this.state.seq + 1, at: 1000, by, command });
  }
}

const arrive = (student: number | null, name: string, place: Place | null): ClassCommand => ({
  kind: 'arrive',
  student,
  name,
  id: id(name),
  place,
});

describe('a class', () => {
  it('lets a name in once, and once more when the instructor lets it back', () => {
    const hand = new Hand();
    hand.do(instructor, { kind: 'enrol', names: ['Heron', 'Fen'] });
    hand.do(server, arrive(1, 'Heron', seat(1, 'arden')));
    expect(hand.codeOf(server, arrive(1, 'Heron', null))).toBe('class/name-taken');
    hand.do(instructor, { kind: 'letBack', student: 1, before: 50 });
    const state = hand.do(server, arrive(1, 'Heron', seat(2, 'sarno')));
    expect(state.students[0]).toMatchObject({ place: seat(1, 'arden'), joinedAt: 1000, letBack: false, keysFrom: 50 });
  });

  it('has one student on a seat, and none whose name another has', () => {
    const hand = new Hand();
    hand.do(server, arrive(null, 'Heron', seat(1, 'arden')));
    expect(hand.codeOf(server, arrive(null, 'Fen', seat(1, 'arden')))).toBe('class/seat-taken');
    expect(hand.codeOf(server, arrive(null, 'heron', seat(1, 'sarno')))).toBe('class/name-taken');
    expect(hand.codeOf(server, arrive(null, 'Fen', seat(3, 'sarno')))).toBe('class/no-world');
    hand.do(server, arrive(null, 'Fen', seat(1, 'sarno')));
    expect(hand.codeOf(instructor, { kind: 'rename', student: 2, name: 'Héron' })).toBe('class/name-taken');
    expect(hand.codeOf(instructor, { kind: 'rename', student: 1, name: 'Héron' })).toBe(null);
  });

  it('keeps out whoever was removed', () => {
    const hand = new Hand();
    hand.do(server, arrive(null, 'Heron', seat(1, 'arden')));
    hand.do(instructor, { kind: 'remove', student: 1, before: 9 });
    expect(hand.state.students[0]).toMatchObject({ removed: true, place: null });
    expect(hand.codeOf(server, arrive(1, 'Heron', null))).toBe('class/removed');
    expect(hand.codeOf(instructor, { kind: 'mute', student: 1, on: true })).toBe('class/unknown-student');
  });

  it('takes the instructor’s acts from an open link, and nobody else’s', () => {
    const hand = new Hand();
    hand.do(server, arrive(null, 'Heron', seat(1, 'arden')));
    const reveal: ClassCommand = { kind: 'announce', world: null, text: 'Hello' };
    expect(hand.codeOf({ kind: 'student', number: 1 }, reveal)).toBe('class/instructor-only');
    expect(hand.codeOf({ kind: 'instructor', key: 2 }, reveal)).toBe('class/instructor-only');
    expect(hand.codeOf(instructor, { kind: 'closeKey', key: 1 })).toBe('class/last-key');
    hand.do(instructor, { kind: 'addKey', name: 'Colleague' });
    expect(hand.codeOf({ kind: 'instructor', key: 2 }, reveal)).toBe(null);
    hand.do({ kind: 'instructor', key: 2 }, { kind: 'closeKey', key: 1 });
    expect(hand.codeOf(instructor, reveal)).toBe('class/instructor-only');
  });

  it('takes a reflection from its student alone', () => {
    const hand = new Hand();
    hand.do(server, arrive(null, 'Heron', seat(1, 'arden')));
    const reflect = (student: number): ClassCommand => ({
      kind: 'reflect',
      student,
      answers: { 1: 'So.' },
      handIn: true,
    });
    expect(hand.codeOf({ kind: 'student', number: 1 }, reflect(2))).toBe('class/instructor-only');
    expect(hand.codeOf(instructor, reflect(1))).toBe('class/instructor-only');
    hand.do({ kind: 'student', number: 1 }, reflect(1));
    hand.do({ kind: 'student', number: 1 }, { ...reflect(1), handIn: false } as ClassCommand);
    expect(hand.state.reflections[1]).toMatchObject({ handedIn: true });
  });

  it('uncovers nothing before every world is over', () => {
    const hand = new Hand();
    expect(hand.codeOf(instructor, { kind: 'reveal', stage: 'verdict' })).toBe('class/not-over');
    hand.do(server, { kind: 'setPhase', phase: 'debrief' });
    expect(hand.codeOf(instructor, { kind: 'reveal', stage: 'verdict' })).toBe(null);
  });

  it('has at most so many students', () => {
    const hand = new Hand();
    const names = Array.from({ length: CLASS_BOUNDS.students + 1 }, (_, index) => `S${index}`);
    expect(hand.codeOf(instructor, { kind: 'enrol', names })).toBe('class/too-many-students');
  });
});

describe('dealing', () => {
  it('fills worlds and powers evenly, and offices last', () => {
    const hand = new Hand(2);
    for (let count = 0; count < 24; count++) {
      const place = dealtPlace(hand.state);
      hand.do(server, arrive(null, `S${count}`, place));
      const perWorld = [1, 2].map((world) => hand.state.students.filter((one) => one.place?.world === world).length);
      expect(Math.abs(perWorld[0] - perWorld[1])).toBeLessThanOrEqual(1);
    }
    expect(seatsOf(hand.state).every(({ student }) => student !== null)).toBe(true);
    expect(hand.state.students.slice(0, 12).every(({ place }) => place?.office === 'head')).toBe(true);
    expect(dealtPlace(hand.state)).toBe(null);
  });

  it('leaves a world that is over as long as another is played', () => {
    const hand = new Hand(2);
    const worldOf = (over: number[]) => dealtPlace(hand.state, over)?.world;
    hand.do(server, arrive(null, 'S0', { world: 2, power: powerId('kestria'), office: 'head' }));
    expect(worldOf([])).toBe(1);
    expect(worldOf([1])).toBe(2);
    expect(worldOf([1, 2])).toBe(1);
  });

  it('needs as many worlds as the roster fills', () => {
    const setup = { scenario: scenarioId('concert'), cabinet: 1 };
    expect([0, 1, 6, 7, 60].map((students) => worldsFor(students, setup))).toEqual([1, 1, 1, 2, 10]);
    expect(worldsFor(60, { ...setup, cabinet: 2 })).toBe(5);
  });
});
