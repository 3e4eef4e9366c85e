import type { PowerId } from '../../../shared/core/ids.ts';
import type { RuleError } from '../../../shared/core/result.ts';
import { balanceSheet, securityOf } from '../../../shared/formulas/balance.ts';
import { duesOf } from '../../../shared/formulas/blocs.ts';
import { startOutputOf } from '../../../shared/formulas/economy.ts';
import { autonomyOf } from '../../../shared/formulas/indices.ts';
import { pairTrade } from '../../../shared/formulas/trade.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Treaty, TreatyTerms } from '../../../shared/model/treaty.ts';
import { priceToSign } from '../../../shared/orders/capital.ts';
import { withTreaty } from '../../../shared/treaties/board.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { ruleOf } from '../../../shared/treaties/index.ts';
import { factsOfView, treatyWarnings } from '../../../shared/treaties/legality.ts';
import { distrustPrice } from '../../../shared/treaties/price.ts';
import type { SeatView } from '../../../shared/view/view.ts';

/** What terms would do to one power were they in force at once, by what its seat knows. */
export interface TreatyEffect {
  /** Rivals whose credible odds against the power would move, 0–1, the most moved first. */
  odds: { rival: PowerId; before: number; after: number }[];
  security: { before: number; after: number };
  /** Points of Autonomy that bonds, bases, borrowed safety and aid would give or take. */
  autonomy: number;
  /** Money received less money paid in its first turn, millions. */
  money: number;
  /** Trade a turn that it would gain or lose, millions. */
  trade: number;
  /** Political capital that signing costs, and how much of it is for a word that is doubted. */
  price: number;
  distrust: number;
  warnings: RuleError[];
}

/** Changes of odds below this are not worth a line. */
const LEAST = 0.005;

/** What these terms would do for `me`. */
export function effectOf(
  view: SeatView,
  scenario: Scenario,
  board: Board,
  me: PowerId,
  terms: TreatyTerms,
): TreatyEffect {
  const after = withTreaty(board, view.treaties, terms);
  const before = new Map(balanceSheet(board, me).map((row) => [row.rival, row.oddsCredible]));
  const odds = balanceSheet(after, me)
    .map(({ rival, oddsCredible }) => ({ rival, before: before.get(rival) ?? oddsCredible, after: oddsCredible }))
    .filter((row) => Math.abs(row.after - row.before) >= LEAST)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return {
    odds,
    security: { before: securityOf(board, me).value, after: securityOf(after, me).value },
    autonomy: tiesToOthers(after, me, aidTo(me, terms)) - tiesToOthers(board, me, 0),
    trade: tradeGained(scenario, board, after, me, terms),
    money: moneyFor(me, terms, board.turn) - duesFor(me, terms, view),
    distrust: distrustPrice(terms, board.powers[me].credibility, board.constants),
    price: priceToSign(terms, board.powers[me].credibility, board.constants),
    warnings: terms.clauses.length > 0 ? treatyWarnings(terms, factsOfView(view, scenario)) : [],
  };
}

function tradeGained(scenario: Scenario, before: Board, after: Board, me: PowerId, { parties }: TreatyTerms): number {
  const startOutput = startOutputOf(scenario);
  return parties
    .filter((power) => power !== me)
    .reduce((gain, power) => {
      const [was, is] = [before, after].map((board) => pairTrade(board, me, power, startOutput));
      return gain + is - was;
    }, 0);
}

/** Autonomy as far as treaties move it. */
function tiesToOthers(board: Board, me: PowerId, aidReceived: number): number {
  return autonomyOf(board, me, { trades: [], owed: 0, foreignArms: 0, tributePaid: 0, aidReceived }).value;
}

function aidTo(me: PowerId, { clauses }: TreatyTerms): number {
  return clauses.reduce((sum, clause) => sum + (clause.kind === 'aid' && clause.to === me ? clause.amount : 0), 0);
}

/** What a charter would have `me` pay into the fund in its first turn. */
function duesFor(me: PowerId, terms: TreatyTerms, view: SeatView): number {
  const rules = blocRulesOf(terms);
  return rules === null ? 0 : duesOf(terms.parties, rules, view)[me];
}

/** What is paid to `me` less what it pays in the treaty's first turn; arms come as forces, not as money. */
function moneyFor(me: PowerId, terms: TreatyTerms, turn: number): number {
  const treaty: Treaty = {
    ...terms,
    id: 'hypothetical' as Treaty['id'],
    since: turn,
    until: turn + terms.duration - 1,
    leaving: {},
    owed: {},
  };
  let sum = 0;
  for (const clause of terms.clauses) {
    for (const { from, to, amount, reason } of ruleOf(clause).transfers?.(clause, treaty, turn) ?? []) {
      if (from === me) sum -= amount;
      if (to === me && reason !== 'arms') sum += amount;
    }
  }
  return sum;
}
