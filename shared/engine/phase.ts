import type { CardId, PowerId, ProposalId, TreatyId } from '../core/ids.ts';
import type { Audience, Cause, EventBody } from '../events/events.ts';
import type { Motion } from '../model/bloc.ts';
import type { Constants } from '../model/constants.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Geography } from '../model/geography.ts';
import type { Injection } from '../model/oversight.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import type { SanctionLevel } from '../model/vocabulary.ts';
import type { Budget, World } from '../model/world.ts';

/** All that the powers decided in this turn, checked and in force. */
export interface TurnOrders {
  /** A power without a budget here repeats its last one, scaled to what it has. */
  budgets: Partial<Record<PowerId, Budget>>;
  /** Offers that every party has signed. */
  signed: { proposal: ProposalId; terms: TreatyTerms }[];
  leaving: { power: PowerId; treaty: TreatyId; how: 'notice' | 'break' }[];
  /** Motions before the blocs, with the votes given. */
  motions: Motion[];
  /** Levels of sanctions that powers chose for this year, where they differ from last year's. */
  sanctions: { power: PowerId; target: PowerId; level: 0 | SanctionLevel; reasons: Reason[] }[];
  /** This turn's crises, answered and decided. */
  crises: Crisis[];
  /** How powers meet the events that befell them: options by number; the first where nothing was chosen. */
  choices?: Partial<Record<CardId, number>>;
  /** Events that the instructor of a class sends. */
  injected?: readonly Injection[];
  /** Political capital of this turn's acts, as positive points. */
  spent: Partial<Record<PowerId, Cause[]>>;
}

/** What a phase may read beside the world. */
export interface TurnContext {
  scenario: Scenario;
  geography: Geography;
  constants: Constants;
  seed: number;
  orders: TurnOrders;
  /** The match ends when this turn is resolved. */
  lastTurn: number;
}

/** Tells `audience` what happened. */
export type Emit = (audience: Audience, body: EventBody) => void;

/**
 * One step of Resolve (rules section 10). Pure but for `emit`: it reads the world as it stands when the phase begins
 * and returns the next one, sharing whatever it leaves alone.
 */
export type Phase = (world: World, context: TurnContext, emit: Emit) => World;

/** Orders of a turn in which nobody does anything but go on as before. */
export const noOrders: TurnOrders = {
  budgets: {},
  signed: [],
  leaving: [],
  motions: [],
  sanctions: [],
  crises: [],
  spent: {},
};
