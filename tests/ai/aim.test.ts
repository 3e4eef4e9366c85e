import { describe, expect, it } from 'vitest';
import { aimOfDemand, aimOfTax, aimOfTreaty } from '../../shared/ai/aim.ts';
import { appraise } from '../../shared/ai/appraisal.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import { MANDATES, type MandateId } from '../../shared/content/mandates.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { matchId, powerId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { beginTurn } from '../../shared/match/phases.ts';
import { type ParticipantId, RULES_VERSION } from '../../shared/model/match.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { withModules } from '../helpers/withModules.ts';

const played = withModules(concert, 'mandates');
const [arden, osmere, velmark] = ['arden', 'osmere', 'velmark'].map(powerId);

/** Arden's appraisal on the first turn, with this aim. */
function withAim(id: MandateId) {
  const setup = {
    id: matchId('aim'),
    scenario: played.id,
    seed: 3,
    rulesVersion: RULES_VERSION,
    turns: 10,
    clock: { mode: 'untimed' },
    listed: false,
    host: 'host' as ParticipantId,
  } as const;
  const begun = beginTurn(createMatch(setup, played), 0, () => {});
  const spec = played.powers.find((power) => power.id === arden);
  if (spec === undefined) throw new Error('Arden is missing');
  const own = { ...begun.world.powers[arden], mandate: { id, tally: MANDATES[id].begin(spec, played) } };
  const world = { ...begun.world, powers: { ...begun.world.powers, [arden]: own } };
  return appraise(viewOfPower({ ...begun, world }, arden), played, DOCTRINE_WEIGHTS.hedger, stream(1, 'aim'));
}

const terms = (clauses: TreatyTerms['clauses']): TreatyTerms => ({
  parties: [arden, velmark],
  clauses,
  duration: 6,
  notice: 1,
});

describe('what a secret aim weighs', () => {
  it('is the whole reward where a treaty would break it', () => {
    expect(aimOfTreaty(withAim('freeHand'), terms([{ kind: 'mutualDefence' }]))).toBe(-3);
    expect(aimOfTreaty(withAim('noForeignBases'), terms([{ kind: 'basing', host: arden, guest: velmark }]))).toBe(-3);
  });

  it('is nothing where the treaty leaves it alone', () => {
    expect(aimOfTreaty(withAim('freeHand'), terms([{ kind: 'trade' }]))).toBe(0);
    expect(aimOfTreaty(withAim('noForeignBases'), terms([{ kind: 'basing', host: velmark, guest: arden }]))).toBe(0);
  });

  it('is a part of the reward where the treaty brings it nearer', () => {
    expect(aimOfTreaty(withAim('pillar'), terms([{ kind: 'mutualDefence' }]))).toBeCloseTo(1.5, 9);
  });

  it('counts demands and taxes alike', () => {
    expect(aimOfDemand(withAim('noThreats'), { kind: 'tribute', target: osmere })).toBe(-3);
    expect(aimOfDemand(withAim('haveOurWay'), { kind: 'tribute', target: osmere })).toBeCloseTo(1.5, 9);
    expect(aimOfTax(withAim('lightTaxes'), 'high')).toBe(-3);
    expect(aimOfTax(withAim('lightTaxes'), 'low')).toBe(0);
  });
});
