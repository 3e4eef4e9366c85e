import { plays } from '../content/modules.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import type { ClauseKind } from '../model/vocabulary.ts';
import type { Appraisal } from './appraisal.ts';
import { percent, worstThreat } from './appraisal.ts';
import { because } from './reasons.ts';

/** What a power with plans agrees on with those it leaves alone for now. */
const COVER: ReadonlySet<ClauseKind> = new Set(['nonAggression', 'neutrality', 'consultation', 'aid']);
/** What a small power agrees on with its protector. */
const SHELTER: ReadonlySet<ClauseKind> = new Set(['guarantee', 'consultation', 'aid']);
/** Odds of a rival from which a small power would rather not be seen under another's wing. */
const SHY_OF = 0.25;
/** How many times its own output a protector has at least. */
const LARGER = 1.5;

/**
 * An offer as this seat makes it: in secret where secrecy is played and it serves, with the reason (rules section 6). Who means to
 * make demands covers its back in secret; a small power in danger does not provoke by the shelter it takes.
 */
export function keptSecret(appraisal: Appraisal, terms: TreatyTerms): { terms: TreatyTerms; reasons: Reason[] } {
  const reason = plays(appraisal.scenario, 'secrecy') ? secretFor(appraisal, terms) : null;
  return reason === null ? { terms, reasons: [] } : { terms: { ...terms, secret: true }, reasons: [reason] };
}

function secretFor(appraisal: Appraisal, { parties, clauses }: TreatyTerms): Reason | null {
  const { me, weights, board } = appraisal;
  const partner = parties.find((party) => party !== me);
  if (parties.length !== 2 || partner === undefined) return null;
  if (weights.demandBias > 0 && clauses.every(({ kind }) => COVER.has(kind))) {
    return because('coveredBack', 0.4, { partner });
  }
  const sheltered = clauses.some((clause) => clause.kind === 'guarantee' && clause.protected === me);
  if (!sheltered || !clauses.every(({ kind }) => SHELTER.has(kind))) return null;
  if (board.powers[partner].output < LARGER * board.powers[me].output) return null;
  const worst = worstThreat(appraisal, me, [partner]);
  if (worst === undefined || worst.odds < SHY_OF) return null;
  return because('shelterUnseen', 0.4, { power: worst.rival, oddsPercent: percent(worst.odds) });
}
