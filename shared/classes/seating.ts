import { geographyOf } from '../content/geography.ts';
import { scenarioById } from '../content/scenarios/index.ts';
import type { PowerId } from '../core/ids.ts';
import { stream } from '../core/random.ts';
import { OFFICES } from '../model/people.ts';
import type { ClassSetup, ClassState, Place } from './model.ts';

/** The powers that students of a class may lead, in order. */
export function powersOf({ scenario }: Pick<ClassSetup, 'scenario'>): readonly PowerId[] {
  const found = scenarioById(scenario);
  return found === undefined ? [] : geographyOf(found).powerIds;
}

/** Every seat of the class, and who has it, by number. */
export function seatsOf(state: ClassState): { place: Place; student: number | null }[] {
  const powers = powersOf(state.setup);
  const taken = new Map(
    state.students.flatMap(({ number, place }) => (place === null ? [] : [[keyOf(place), number] as const])),
  );
  return state.worlds.flatMap((_code, index) =>
    powers.flatMap((power) =>
      OFFICES.slice(0, state.setup.cabinet).map((office) => {
        const place: Place = { world: index + 1, power, office };
        return { place, student: taken.get(keyOf(place)) ?? null };
      }),
    ),
  );
}

/**
 * The seat that is dealt next: in the world with fewest students, there with the power that has fewest, its first office that is free;
 * by lot where that leaves a choice. A world that is over, by its number, gets nobody as long as another is played. Null where every
 * seat is taken.
 */
export function dealtPlace(state: ClassState, over: readonly number[] = []): Place | null {
  const isPlayed = over.length < state.worlds.length;
  const seats = seatsOf(state).filter(({ place }) => !isPlayed || !over.includes(place.world));
  const free = seats.filter(({ student }) => student === null).map(({ place }) => place);
  const seated = seats.filter(({ student }) => student !== null).map(({ place }) => place);
  const world = fewest(free, seated, (place) => place.world)[0]?.world;
  const inWorld = (places: readonly Place[]): Place[] => places.filter((place) => place.world === world);
  const least = fewest(inWorld(free), inWorld(seated), (place) => place.power);
  const first = least.filter((place, index) => least.findIndex(({ power }) => power === place.power) === index);
  return first.length === 0 ? null : stream(state.setup.seed, 'deal', String(state.seq)).pick(first);
}

/** Of the free places those of the worlds, or powers, that have fewest people. */
function fewest<K>(free: readonly Place[], seated: readonly Place[], of: (place: Place) => K): Place[] {
  const counts = new Map<K, number>();
  for (const place of seated) counts.set(of(place), (counts.get(of(place)) ?? 0) + 1);
  const count = (place: Place): number => counts.get(of(place)) ?? 0;
  const least = Math.min(...free.map(count));
  return free.filter((place) => count(place) === least);
}

/** Worlds that so many students fill. */
export function worldsFor(students: number, setup: Pick<ClassSetup, 'scenario' | 'cabinet'>): number {
  return Math.max(1, Math.ceil(students / Math.max(1, powersOf(setup).length * setup.cabinet)));
}

const keyOf = ({ world, power, office }: Place): string => `${world} ${power} ${office}`;
