import { describe, expect, it } from 'vitest';
import { appraise } from '../../shared/ai/appraisal.ts';
import { rivalStream, simulate } from '../../shared/ai/driver.ts';
import { keptSecret } from '../../shared/ai/secrecy.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import { type PowerId, powerId } from '../../shared/core/ids.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { Doctrine } from '../../shared/model/vocabulary.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { withModules } from '../helpers/withModules.ts';
import { concert, started } from './play.ts';

const veiled = withModules(concert, 'secrecy');
const [kestria, osmere, arden] = ['kestria', 'osmere', 'arden'].map(powerId);

/** How a rival of this doctrine makes an offer of these clauses. */
function offered(doctrine: Doctrine, by: PowerId, to: PowerId, clauses: Clause[], scenario = veiled) {
  const match = { ...started(1, 6), scenario };
  const view = viewOfPower(match, by);
  const appraisal = appraise(view, scenario, DOCTRINE_WEIGHTS[doctrine], rivalStream(1, view.turn, by));
  return keptSecret(appraisal, { parties: [by, to].sort(), clauses, duration: 4, notice: 1 });
}

describe('rivals and secret treaties', () => {
  it('cover their back in secret where they mean to demand', () => {
    const { terms, reasons } = offered('revisionist', kestria, osmere, [{ kind: 'nonAggression' }]);
    expect(terms.secret).toBe(true);
    expect(reasons).toMatchObject([{ factor: 'coveredBack', params: { partner: osmere } }]);
  });

  it('have nothing to hide otherwise, and cannot where secrecy is not played', () => {
    const promise: Clause[] = [{ kind: 'nonAggression' }];
    expect(offered('institutionalist', kestria, osmere, promise).terms.secret).toBeUndefined();
    expect(offered('revisionist', kestria, osmere, promise, concert).terms.secret).toBeUndefined();
    expect(offered('revisionist', kestria, osmere, [{ kind: 'trade' }]).terms.secret).toBeUndefined();
  });

  it('take shelter in secret where a neighbour could prevail', () => {
    const { terms, reasons } = offered('external', osmere, arden, [
      { kind: 'guarantee', guarantor: arden, protected: osmere },
    ]);
    expect(terms.secret).toBe(true);
    expect(reasons).toMatchObject([{ factor: 'shelterUnseen' }]);
  });

  it('play whole matches with secrets in them, and nobody hears who should not', () => {
    const doctrines = Object.fromEntries(concert.powers.map(({ id }) => [id, 'revisionist' as const]));
    const { events } = simulate(veiled, { seed: 3, turns: 5, doctrines });
    const secret = events.filter((event) => event.kind === 'treatyProposed' && event.terms.secret);
    expect(secret.length).toBeGreaterThan(0);
    for (const event of events) {
      if (event.kind === 'treatySigned' && event.terms.secret) expect(event.audience).toEqual(event.terms.parties);
    }
  });
});
