import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en as texts } from '../../client/text/en/index.ts';
import { appraise } from '../../shared/ai/appraisal.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { because, REASON_FACTORS, type ReasonFactor, ranked } from '../../shared/ai/reasons.ts';
import { worthOf } from '../../shared/ai/worth.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import { type PowerId, powerId } from '../../shared/core/ids.ts';
import { reach } from '../../shared/formulas/strength.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Reason, TreatyTerms } from '../../shared/model/treaty.ts';
import { boardOfView } from '../../shared/treaties/board.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { concert, moments, started } from './play.ts';

function reasonsOf(command: Command): Reason[] | null {
  switch (command.kind) {
    case 'propose':
    case 'sign':
    case 'refuse':
    case 'answerCrisis':
    case 'decideCrisis':
      return command.reasons ?? [];
    case 'draftDemand':
      return command.demand === null ? null : (command.reasons ?? []);
    default:
      return null;
  }
}

/** Facts that a reason states and that can be looked up in the view alone. */
function expectTrue({ factor, params }: Reason, view: SeatView, power: PowerId): void {
  const named = (params.power ?? params.partner) as PowerId | undefined;
  if (named !== undefined) expect(Object.keys(view.powers)).toContain(named);
  if ('sharePercent' in params && named) {
    expect(params.sharePercent).toBe(Math.round(view.powers[named].share * 100));
  }
  if ('relations' in params && named) {
    expect(params.relations).toBe(Math.round(view.pairs[power][named].relations));
  }
  if (factor === 'wordDoubted' && named) {
    expect(params.credibility).toBe(Math.round(view.powers[named].credibility));
  }
  if (factor === 'credibilityAtRisk') expect(params.credibility).toBe(Math.round(view.powers[power].credibility));
  if ((factor === 'abandonedInTurn' || factor === 'brokeInTurn') && named) {
    const kind = factor === 'abandonedInTurn' ? 'abandoned' : 'broke';
    const entries = view.powers[named].record.filter((entry) => entry.kind === kind);
    expect(entries.map((entry) => entry.turn)).toContain(params.turn);
  }
  for (const name of ['oddsPercent', 'percent', 'coverPercent', 'reachPercent']) {
    if (!(name in params)) continue;
    expect(params[name]).toBeGreaterThanOrEqual(0);
    expect(params[name]).toBeLessThanOrEqual(100);
  }
}

describe('the reasons rivals give', () => {
  it('go with every offer, answer and demand, one to four of them, and name true facts of the view', () => {
    let seen = 0;
    for (const seed of [1, 2, 3]) {
      for (const { power, view, commands } of moments(seed, 6)) {
        for (const command of commands) {
          const reasons = reasonsOf(command);
          if (reasons === null) continue;
          expect(reasons.length).toBeGreaterThanOrEqual(1);
          expect(reasons.length).toBeLessThanOrEqual(4);
          for (const reason of reasons) {
            const names = REASON_FACTORS[reason.factor as ReasonFactor];
            expect(Object.keys(reason.params).sort()).toEqual([...names].sort());
            expectTrue(reason, view, power);
            seen += 1;
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(500);
  });

  it('say of a distant protector how much of its force would arrive', () => {
    const match = started(1, 6);
    const talvi = powerId('talvi');
    const view = viewOfPower(match, talvi);
    // A world in which strength fades fast with distance.
    const wide = { ...concert, constants: { ...concert.constants, reachDecay: 1.5 } };
    const board = boardOfView(view, wide);
    const appraisal = appraise(view, wide, DOCTRINE_WEIGHTS.external, rivalStream(1, 1, talvi));
    let named = 0;
    for (const partner of appraisal.others) {
      const terms: TreatyTerms = {
        parties: [partner, talvi].sort(),
        clauses: [{ kind: 'guarantee', guarantor: partner, protected: talvi }],
        duration: 6,
        notice: 2,
      };
      const worth = worthOf(appraisal, terms, talvi, DOCTRINE_WEIGHTS.external);
      for (const { factor, params } of worth.reasons) {
        if (factor !== 'reachTooShort') continue;
        const arrivals = board.geography.regionIds.map((region) => Math.round(100 * reach(board, partner, region)));
        expect(params.power).toBe(partner);
        expect(arrivals).toContain(params.reachPercent);
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(0);
  });

  it('hold an abandoned partner against whoever abandoned it', () => {
    const arden = powerId('arden');
    const velmark = powerId('velmark');
    const view = viewOfPower(started(1, 6), arden);
    const terms: TreatyTerms = {
      parties: [arden, velmark],
      clauses: [{ kind: 'mutualDefence' }],
      duration: 6,
      notice: 2,
    };
    const record = [{ turn: 1, kind: 'abandoned', partner: powerId('sarno'), change: -20 }] as const;
    const tarnished: SeatView = {
      ...view,
      beliefs: { ...view.beliefs },
      powers: { ...view.powers, [velmark]: { ...view.powers[velmark], record: [...record] } },
    };
    const worth = (seen: SeatView) =>
      worthOf(
        appraise(seen, concert, DOCTRINE_WEIGHTS.external, rivalStream(1, 1, arden)),
        terms,
        arden,
        DOCTRINE_WEIGHTS.external,
      );
    expect(worth(tarnished).value).toBeLessThan(worth(view).value - 1);
    const betrayal = worth(tarnished).reasons.find(({ factor }) => factor === 'abandonedInTurn');
    expect(betrayal?.params).toEqual({ partner: velmark, turn: 1 });
  });
});

describe('ranked', () => {
  it('keeps the heaviest, puts those that explain the answer first, and merges what says the same', () => {
    const kestria = powerId('kestria');
    const all = [
      because('autonomyCost', -0.4, { points: 2 }),
      because('goodRelations', 0.3, { partner: kestria, relations: 15 }),
      because('ownStrength', -3, {}),
      because('nothingNew', -0.02, {}),
      because('ownStrength', -1, {}),
    ];
    expect(ranked(all, 1).map(({ factor, weight }) => [factor, weight])).toEqual([
      ['goodRelations', 0.3],
      ['ownStrength', -4],
      ['autonomyCost', -0.4],
    ]);
    expect(ranked(all, -1)[0].factor).toBe('ownStrength');
  });
});

describe('the texts of the reasons', () => {
  it('exist for every factor and for nothing else', () => {
    const wanted = Object.keys(REASON_FACTORS).map((factor) => `reason.${factor}`);
    // A text of its own where the reason speaks of the reader.
    const there = Object.keys(texts).filter((key) => key.startsWith('reason.'));
    expect([...new Set(there.map((key) => key.replace(/\.you$/, '')))].sort()).toEqual(wanted.sort());
  });

  it('can be written out with the facts of their factor', () => {
    for (const [factor, names] of Object.entries(REASON_FACTORS)) {
      const values = Object.fromEntries(names.map((name) => [name, isId(name) ? 'Arden' : 3]));
      const text = texts[`reason.${factor}` as keyof typeof texts];
      const written = String(new IntlMessageFormat(text, 'en').format(values));
      expect(written.length).toBeGreaterThan(10);
      expect(written).not.toMatch(/[{}]/);
    }
  });
});

function isId(name: string): boolean {
  return name === 'power' || name === 'partner' || name === 'rival' || name === 'treaty';
}
