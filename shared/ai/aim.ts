import { counted, type MandateId, standingOf } from '../content/mandates.ts';
import { crisisId, treatyId } from '../core/ids.ts';
import type { EventBody } from '../events/events.ts';
import type { Demand } from '../model/crisis.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import type { TaxStep } from '../model/vocabulary.ts';
import type { Appraisal } from './appraisal.ts';

/**
 * What an event would do for the seat's secret aim, in points of its score: the reward lost where it breaks the aim, a share of it
 * where it brings the aim nearer. The aim is counted by the same rules as at the end, as if the event had happened.
 */
function aimPoints({ own, me, view, constants }: Appraisal, event: EventBody): number {
  if (own.mandate === null) return 0;
  const id = own.mandate.id as MandateId;
  const before = standingOf(id, own.mandate.tally);
  if (before.broken) return 0;
  const after = standingOf(id, counted(id, own.mandate.tally, { event, power: me, turn: view.turn }));
  if (after.broken) return -constants.mandateReward;
  if (after.goal === 0 || before.count >= before.goal) return 0;
  return (constants.mandateReward * (after.count - before.count)) / after.goal;
}

/** What signing these terms would do for the secret aim, points. */
export function aimOfTreaty(appraisal: Appraisal, terms: TreatyTerms): number {
  return aimPoints(appraisal, { kind: 'treatySigned', treaty: treatyId('hypothetical'), proposal: null, terms });
}

/** What making this demand would do for the secret aim, points, supposing that it is granted. */
export function aimOfDemand(appraisal: Appraisal, demand: Demand): number {
  const { me } = appraisal;
  const told = {
    kind: 'crisisEnded',
    crisis: crisisId('hypothetical'),
    challenger: me,
    target: demand.target,
    demand,
  } as const;
  return aimPoints(appraisal, { ...told, outcome: 'conceded', mediators: [] });
}

/** What moving to this tax step would do for the secret aim, points. */
export function aimOfTax(appraisal: Appraisal, to: TaxStep): number {
  const { me, own } = appraisal;
  return to === own.tax ? 0 : aimPoints(appraisal, { kind: 'taxChanged', power: me, from: own.tax, to });
}
