import { keysOf, type PowerId, powerId, regionId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import type { Audience, EventBody, GameEvent } from '../../shared/events/events.ts';
import { emptyLines } from '../../shared/formulas/budget.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { MatchFacts } from '../../shared/model/facts.ts';
import type { Commitment, Defence, Exposure, Position } from '../../shared/model/position.ts';
import type { BudgetLine } from '../../shared/model/vocabulary.ts';
import type { Ledger } from '../../shared/model/world.ts';

export const [ash, birch, cedar] = ['ash', 'birch', 'cedar'].map(powerId);

/** Facts of a match of two turns without par. */
export const facts: MatchFacts = {
  turns: 2,
  weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
  constants: CONSTANTS,
  par: null,
};

/** A power's position in a made-up log: what is not given is round. */
export type Told = Partial<Omit<Position, 'rivals' | 'defence'>> & {
  rivals?: Record<string, Partial<Exposure>>;
  defence?: Partial<Defence>;
};

const exposure: Exposure = { hostility: 0.5, tension: 20, alone: 0, honest: 0, credible: 0 };

function position(power: PowerId, others: readonly PowerId[], told: Told): Position {
  const rivals: Position['rivals'] = {};
  for (const other of others) rivals[other] = { ...exposure, ...told.rivals?.[other] };
  const defence = { rival: others[0], theatre: regionId(power), attack: 100, own: 100, helpers: [], ...told.defence };
  return {
    output: 1000 as Money,
    debt: 0 as Money,
    industry: 2000,
    homeForce: 100,
    projectionForce: 100,
    readiness: 50,
    technology: 1,
    militaryBurden: 0.03,
    cohesion: 60,
    credibility: 70,
    politicalCapital: 3,
    share: 1 / (others.length + 1),
    borrowed: 0,
    truces: [],
    protects: [],
    beliefs: {},
    ...told,
    rivals,
    defence,
  };
}

/** Writes events of a made-up match, numbered, turn after turn. */
export class TinyLog {
  readonly events: GameEvent[] = [];
  readonly #powers: readonly PowerId[];
  #years = -1;

  constructor(powers: readonly PowerId[] = [ash, birch, cedar]) {
    this.#powers = powers;
  }

  /** How all stand at the start and then after each year: the turn that is told next begins. */
  stand(told: Record<string, Told> = {}, commitments: Commitment[] = []): this {
    this.#years++;
    const positions: Record<PowerId, Position> = {};
    for (const power of this.#powers) {
      const others = this.#powers.filter((other) => other !== power);
      positions[power] = position(power, others, told[power] ?? {});
    }
    return this.tell({ kind: 'positionsRecorded', years: this.#years, positions, commitments }, []);
  }

  tell(body: EventBody, audience: Audience = 'public'): this {
    this.events.push({ ...body, audience, turn: this.#years + 1, id: this.events.length + 1 } as GameEvent);
    return this;
  }

  /** The year's books of every power, with what is not named empty. */
  books(
    lines: Record<string, Partial<Record<BudgetLine, number>> & { upkeep?: number; interoperability?: number }> = {},
  ) {
    for (const power of this.#powers) {
      const { upkeep = 0, interoperability = 0, ...spent } = lines[power] ?? {};
      const ledger = {
        turn: this.#years + 1,
        upkeep,
        interoperability,
        lines: { ...emptyLines(), ...spent },
      } as unknown as Ledger;
      this.tell({ kind: 'budgetExecuted', power, ledger, debt: 0 as Money }, [power]);
    }
    return this;
  }

  /** Indices of every power this year: all four alike, by power. */
  scores(values: Record<string, number>, was: Record<string, number> = values) {
    const alike = (value: number) => ({ security: value, prosperity: value, autonomy: value, influence: value });
    const causes = { security: [], prosperity: [], autonomy: [], influence: [] };
    for (const power of keysOf(values) as PowerId[]) {
      const told = { power, indices: alike(values[power]), was: alike(was[power]), causes };
      this.tell({ kind: 'indicesScored', ...told }, [power]);
    }
    return this;
  }
}
