import type { RuleError } from '../../shared/core/result.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { OpinionReply, OpinionRequest } from '../../shared/protocol/opinion.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { scenario, serverView } from './match.ts';

/** Answer to a command: its number, or why it was refused. */
export type Sent = { ok: true; seq: number } | { ok: false; error: RuleError };

/** The way to the server. The network plugs itself in; tests plug in their own. */
export interface Transport {
  /** Sends a command and, where the connection breaks meanwhile, sends it again until it is answered. Never rejects. */
  send(command: Command): Promise<Sent>;
  /** Asks what a rival thinks of a draft. Never rejects. */
  opinion(request: OpinionRequest): Promise<OpinionReply>;
  /** Tries to reconnect at once. */
  retryNow(): void;
}

const closed: Transport = {
  send: async () => ({ ok: false, error: { code: 'net/closed' } }),
  opinion: async () => ({ ok: false, error: { code: 'net/closed' } }),
  retryNow: () => {},
};

/** Judges a command by what a seat knows: why it is refused, or null. */
export type Check = (view: SeatView, scenario: Scenario, command: Command) => RuleError | null;

let transport = closed;
let check: Check = () => null;
const before: (() => Promise<void>)[] = [];

/** Plugs in the way to the server, or with null unplugs it. */
export function setTransport(way: Transport | null): void {
  transport = way ?? closed;
}

/** Plugs in the rules, which come with the game (`rules.ts`): a lobby has the server's word alone. */
export function setCheck(rules: Check): void {
  check = rules;
}

/** Tries to reconnect at once instead of waiting for the next attempt. */
export function retryNow(): void {
  transport.retryNow();
}

/** What a rival would answer to a draft, were it offered now. Never rejects. */
export function askOpinion(request: OpinionRequest): Promise<OpinionReply> {
  return transport.opinion(request);
}

/** Registers work that must reach the server before any other command, such as a draft still held back. */
export function beforeCommands(flush: () => Promise<void>): void {
  before.push(flush);
}

/** Sends a command as it is, without checks and without flushing drafts. */
export function sendRaw(command: Command): Promise<Sent> {
  return transport.send(command);
}

/**
 * Gives an order: refused at once where the rules refuse it by what this seat knows, else by the server's word. What it
 * changes shows with the next view. Never rejects; drafts held back are sent first.
 */
export async function give(command: Command): Promise<Sent> {
  const fault = faultOf(command);
  if (fault) return { ok: false, error: fault };
  for (const flush of before) await flush();
  return transport.send(command);
}

/** Why this seat cannot give this order now, or null: the server's own check, from what this seat knows. */
export function faultOf(command: Command): RuleError | null {
  const [view, world] = [serverView.value, scenario.value];
  return view && world ? check(view, world, command) : null;
}
