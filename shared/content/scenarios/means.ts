import type { ScenarioPower } from '../../model/scenario.ts';
import type { MandateId } from '../mandates.ts';

/** What a power has of strategic goods, of skill in intelligence, and what it is secretly after. */
export interface Means {
  /** Share of its need that it produces: energy, materials, electronics. Electronics before 1950 is electrical engineering. */
  cover: [energy: number, materials: number, electronics: number];
  /** Usual where left out. */
  intelligence?: number;
  /** Drawn from those that suit it where left out. */
  mandate?: MandateId;
  /** Source of the cover of energy, where it is another than of the rest. */
  energy?: string;
}

/** The powers with their means laid to their other figures; `source` is where the covers are from. Throws where one has none. */
export function withMeans(
  powers: readonly ScenarioPower[],
  means: Readonly<Record<string, Means>>,
  source: string,
): ScenarioPower[] {
  return powers.map((power) => {
    const own = means[power.id];
    if (own === undefined) throw new Error(`withMeans: nothing is said of ${power.id}`);
    const { intelligence, mandate } = own;
    const [energy, materials, electronics] = own.cover;
    return {
      ...power,
      cover: { energy, materials, electronics },
      ...(intelligence !== undefined && { intelligence }),
      ...(mandate !== undefined && { mandate }),
      sources: {
        ...power.sources,
        'cover.energy': own.energy ?? source,
        'cover.materials': source,
        'cover.electronics': source,
        ...(intelligence !== undefined && { intelligence: 'designers' }),
      },
    };
  });
}
