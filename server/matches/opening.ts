import { randomInt } from 'node:crypto';
import type { z } from 'zod/mini';
import { scenarioById, scenarioOf } from '../../shared/content/scenarios/index.ts';
import { matchId, type PowerId } from '../../shared/core/ids.ts';
import type { Result, RuleError } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Command, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { createMatchSchema } from '../../shared/protocol/http.ts';
import { randomCode } from '../auth/codes.ts';
import { newParticipant } from '../auth/tokens.ts';
import type { MatchRecord } from '../record.ts';
import { LiveMatch, type MatchTools } from './liveMatch.ts';
import type { Table } from './table.ts';
import { onCalendar } from './zones.ts';

/** What a class says of a world that it opens. */
export type WorldSetup = Pick<MatchSetup, 'scenario' | 'seed' | 'turns' | 'clock' | 'policies'> &
  Required<Pick<MatchSetup, 'class'>>;

export type NewMatch = z.output<typeof createMatchSchema>;

/** Where opened matches go. */
export interface House {
  /** Why none is taken in now, or null. */
  fault(): RuleError['code'] | null;
  seat(live: LiveMatch): Table;
}

/** The ways in which a match comes to be. */
export class Opening {
  readonly #tools: MatchTools;
  readonly #allowSeed: boolean;
  readonly #house: House;

  constructor(tools: MatchTools, allowSeed: boolean, house: House) {
    this.#tools = tools;
    this.#allowSeed = allowSeed;
    this.#house = house;
  }

  /** Opens a match; with `solo` its creator's seat is taken and it has begun. */
  async create(asked: NewMatch): Promise<Result<{ table: Table; participant: ParticipantId }>> {
    const scenario = scenarioById(asked.scenario);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: asked.scenario });
    if (asked.seed !== undefined && !this.#allowSeed) return refuse('request/malformed', {}, 'seed');
    const fault = this.#house.fault();
    if (fault !== null) return refuse(fault);
    const participant = newParticipant();
    const table = await this.#open(scenario, asked, participant);
    const admission = { kind: 'admit', participant, name: asked.name, role: 'player' } as const;
    const admitted = await table.live.submit({ kind: 'server' }, admission);
    if (!admitted.ok) return admitted;
    if (asked.solo !== undefined) {
      const power = asked.solo === 'suggested' ? scenario.suggested : (asked.solo as PowerId);
      const begun = await startAlone(table.live, participant, power, asked.name);
      if (!begun.ok) return begun;
    }
    return ok({ table, participant });
  }

  /** Opens a match that is a class's world: nobody but the class lets people in, and its host is nobody. */
  async openWorld(asked: WorldSetup): Promise<Result<Table>> {
    const scenario = scenarioById(asked.scenario);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: asked.scenario });
    const fault = this.#house.fault();
    if (fault !== null) return refuse(fault);
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = {
        ...asked,
        id: matchId(code),
        rulesVersion: RULES_VERSION,
        listed: false,
        locked: true,
        host: newParticipant(),
      };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      return ok(this.#house.seat(new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt)));
    }
  }

  /** Takes in a match from a record, under a code of its own, with somebody here as its host. */
  async adopt(record: MatchRecord, name: string): Promise<Result<{ table: Table; participant: ParticipantId }>> {
    const fault = this.#house.fault();
    if (fault !== null) return refuse(fault);
    const scenario = scenarioOf(record.setup);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: record.setup.scenario });
    if (record.setup.class !== undefined) return refuse('class/by-instructor');
    const host = newParticipant();
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = { ...record.setup, id: matchId(code), listed: false };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      const live = new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt);
      for (const command of record.commands) {
        const reply = await live.replay(command);
        if (!reply.ok) {
          await live.close();
          await this.#tools.store.remove(code);
          return refuse('record/mismatch', { seq: command.seq, cause: reply.error.code });
        }
      }
      await live.submit({ kind: 'server' }, { kind: 'adopt', host, name });
      return ok({ table: this.#house.seat(live), participant: host });
    }
  }

  async #open(scenario: Scenario, asked: NewMatch, host: ParticipantId): Promise<Table> {
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = {
        id: matchId(code),
        scenario: scenario.id,
        seed: asked.seed ?? randomInt(2 ** 32),
        rulesVersion: RULES_VERSION,
        turns: asked.turns ?? scenario.turns,
        clock: onCalendar(asked.clock ?? { mode: 'untimed' }, Date.now()),
        listed: asked.listed ?? false,
        ...(asked.level && { level: asked.level }),
        host,
      };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      return this.#house.seat(new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt));
    }
  }
}

async function startAlone(
  live: LiveMatch,
  participant: ParticipantId,
  power: PowerId,
  name: string,
): Promise<Result<null>> {
  const commands: Command[] = [{ kind: 'claimSeat', power, name }, { kind: 'start' }];
  for (const command of commands) {
    const reply = await live.submit({ kind: 'participant', id: participant }, command);
    if (!reply.ok) return reply;
  }
  return ok(null);
}
