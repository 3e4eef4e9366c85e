import type { PowerId } from '../../shared/core/ids.ts';
import type { Demand } from '../../shared/model/crisis.ts';
import type { Clause, Reason } from '../../shared/model/treaty.ts';
import { serverView } from '../store/match.ts';
import { powerName, regionName, spoken, sum } from '../store/names.ts';
import { list, num } from '../text/format.ts';
import { hasText, type Params, t } from '../text/index.tsx';

/** Names of powers as the language joins them. */
export const namesOf = (powers: readonly PowerId[]): string => list(powers.map(powerName));

/** What a clause says, as a sentence. */
export function clauseWords(clause: Clause): string {
  switch (clause.kind) {
    case 'mutualDefence':
      return clause.against
        ? t('terms.mutualDefence.against', { power: powerName(clause.against) })
        : t('terms.mutualDefence');
    case 'guarantee': {
      const sides = { guarantor: powerName(clause.guarantor), ward: powerName(clause.protected) };
      return clause.against
        ? t('terms.guarantee.against', { ...sides, power: powerName(clause.against) })
        : t('terms.guarantee', sides);
    }
    case 'basing':
      return t('terms.basing', { host: powerName(clause.host), guest: powerName(clause.guest) });
    case 'armsTransfer':
    case 'aid':
    case 'reparations':
      return t(`terms.${clause.kind}`, { ...betweenOf(clause), amount: sum(clause.amount) });
    case 'loan':
      return t('terms.loan', { ...betweenOf(clause), amount: sum(clause.principal), rate: clause.ratePercent });
    case 'cession':
      return t('terms.cession', { ...betweenOf(clause), region: regionName(clause.region) });
    case 'disarmament':
      return t('terms.disarmament', { power: powerName(clause.power), percent: num(100 * clause.share) });
    default:
      return t(`terms.${clause.kind}`);
  }
}

const betweenOf = ({ from, to }: { from: PowerId; to: PowerId }) => ({ from: powerName(from), to: powerName(to) });

/** The clauses of a treaty in a few words: “mutual defence and trade”. */
export const clausesInShort = (clauses: readonly Clause[]): string =>
  list([...new Set(clauses.map(({ kind }) => t(`clause.${kind}`)))]);

/** What a demand asks: “demands Northmarch of Arden”. */
export function demandWords(challenger: PowerId, demand: Demand): string {
  return t(`demand.${demand.kind}.headline`, { power: powerName(challenger), ...demandParams(demand) });
}

/** The places of a demand's texts. */
export function demandParams(demand: Demand): Params {
  const target = powerName(demand.target);
  if (demand.kind === 'region') return { target, region: regionName(demand.region) };
  if (demand.kind !== 'leaveTreaty') return { target };
  const treaty = serverView.value?.treaties[demand.treaty];
  const partners = treaty?.parties.filter((power) => power !== demand.target) ?? [];
  return { target, partners: namesOf(partners), clauses: treaty ? clausesInShort(treaty.clauses) : t('terms.gone') };
}

/** A reason as it is said, and how much it weighed: positive spoke for, negative against. */
export interface SaidReason {
  text: string;
  weight: number;
}

/** Why somebody did what it did, in its own words; the weightiest first. */
export function reasonsSaid(reasons: readonly Reason[]): SaidReason[] {
  return [...reasons]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap(({ factor, weight, params }) => {
      const key = `reason.${factor}`;
      return hasText(key) ? [{ text: t(key, spoken(params)).replace(/-(?=\d)/g, '−'), weight }] : [];
    });
}

/** The reasons as texts alone. */
export const reasonsInWords = (reasons: readonly Reason[]): string[] => reasonsSaid(reasons).map(({ text }) => text);

/** What moved a figure, in words. */
export function factorWords(factor: string, params?: Readonly<Record<string, string | number>>): string {
  const key = `factor.${factor}`;
  return hasText(key) ? t(key, spoken(params)) : factor;
}
