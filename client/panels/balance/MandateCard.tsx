import { isFulfilled, type MandateId, standingOf } from '../../../shared/content/mandates.ts';
import type { Mandate } from '../../../shared/model/world.ts';
import { constants } from '../../store/derived.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { RuleLink } from '../RuleLink.tsx';

/** The secret aim of the own power, and how far it has come; only its leader sees it. */
export function MandateCard({ mandate }: { mandate: Mandate }) {
  const c = constants.value;
  if (!c) return null;
  return (
    <section class="section">
      <div class="row between baseline">
        <h2>{t('mandate.title')}</h2>
        <RuleLink entry="secret-aims" />
        <Chip>{stateOf(mandate)}</Chip>
      </div>
      <p>
        <b>{t(`mandate.${mandate.id as MandateId}`)}.</b> {t(`mandate.${mandate.id as MandateId}.what`)}
      </p>
      <p class="small soft">{t('mandate.note', { points: num(c.mandateReward) })}</p>
    </section>
  );
}

function stateOf({ id, tally }: Mandate): string {
  const { broken, count, goal } = standingOf(id as MandateId, tally);
  if (goal === 0) return t(broken ? 'mandate.state.broken' : 'mandate.state.kept');
  if (isFulfilled(id as MandateId, tally)) return t('mandate.state.reached');
  return t('mandate.state.underway', { count: num(count), goal: num(goal) });
}
