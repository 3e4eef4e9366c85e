import { describe, expect, it } from 'vitest';
import { constantsOf } from '../../shared/content/geography.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import { keysOf, matchId, type PowerId } from '../../shared/core/ids.ts';
import { balanceSheet } from '../../shared/formulas/balance.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { beginTurn } from '../../shared/match/phases.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { PRESETS, presets, previewBudget } from '../../shared/orders/budgetPreview.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { playScripted } from '../helpers/scripted.ts';

/**
 * Figures whose change is a change of balance: look at what moved and why, then write them anew with
 * `npx vitest run tests/golden --update`.
 */
const DIGITS = 6;

/** A JSON text with figures to six significant digits and keys in order, so that a change reads as a change. */
function text(value: unknown): string {
  const rounded = (_key: string, item: unknown): unknown => {
    if (typeof item === 'number') return Number.isInteger(item) ? item : Number(item.toPrecision(DIGITS));
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    const fields = item as Record<string, unknown>;
    return Object.fromEntries(keysOf(fields).map((key) => [key, fields[key]]));
  };
  return `${JSON.stringify(value, rounded, 1)}\n`;
}

function firstPlan(scenario: Scenario): Match {
  const setup = { id: matchId('golden'), scenario: scenario.id, seed: 1, rulesVersion: RULES_VERSION, turns: 10 };
  const host = 'host' as ParticipantId;
  const lobby = createMatch({ ...setup, clock: { mode: 'untimed' }, listed: false, host }, scenario);
  return beginTurn(lobby, 0, () => {});
}

const each = <T>(ids: readonly PowerId[], value: (id: PowerId) => T): Record<PowerId, T> =>
  Object.fromEntries(ids.map((id) => [id, value(id)]));

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s at its start', (name, scenario) => {
  const match = firstPlan(scenario);
  const { world } = match;
  const ids = keysOf(world.powers);
  const board = boardOfWorld(world, scenario);

  it('has these balance sheets', async () => {
    const sheets = each(ids, (id) =>
      balanceSheet(board, id).map((row) => ({
        rival: row.rival,
        theatre: row.theatre,
        alone: row.oddsAlone,
        honest: row.oddsHonest,
        credible: row.oddsCredible,
        mine: row.myOdds,
        threat: row.threat,
      })),
    );
    await expect(text(sheets)).toMatchFileSnapshot(`./${name}.balance.json`);
  });

  it('has this trade, these tensions, shares and indices', async () => {
    const figures = each(ids, (id) => ({
      output: world.powers[id].output,
      share: world.powers[id].share,
      indices: world.powers[id].indices,
      trade: each(keysOf(world.pairs[id]), (other) => world.pairs[id][other].trade),
      tension: each(keysOf(world.pairs[id]), (other) => world.pairs[id][other].tension),
    }));
    await expect(text(figures)).toMatchFileSnapshot(`./${name}.world.json`);
  });

  it('previews the budgets to take like this', async () => {
    const previews = each(ids, (id) => {
      const view = viewOfPower(match, id);
      const ready = presets(view, scenario);
      return Object.fromEntries(PRESETS.map((preset) => [preset, previewBudget(view, scenario, ready[preset])]));
    });
    await expect(text(previews)).toMatchFileSnapshot(`./${name}.previews.json`);
  });

  it('has these constants of its own', async () => {
    await expect(text(constantsOf(scenario))).toMatchFileSnapshot(`./${name}.constants.json`);
  });
});

describe('four scripted turns of The Concert', () => {
  it('lead to this match', async () => {
    const { hashes, answers } = playScripted();
    await expect(text({ hashes, answers })).toMatchFileSnapshot('./scripted.json');
  });
});
