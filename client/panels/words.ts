import type { PowerId } from '../../shared/core/ids.ts';
import type { BlocRules } from '../../shared/model/bloc.ts';
import type { Demand } from '../../shared/model/crisis.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import { serverView } from '../store/match.ts';
import { blocName, powerName, regionName, spoken, sum } from '../store/names.ts';
import { termsOf } from '../store/treatyTerms.ts';
import { list, num, pct } from '../text/format.ts';
import { hasText, language, type Params, t } from '../text/index.tsx';

/** Names of powers as the language joins them. */
export const namesOf = (powers: readonly PowerId[]): string => list(powers.map(powerName));

/** What a charter says, as a sentence. */
export function charterWords(rules: BlocRules): string {
  const { name, decision, admission, fund, key, floor, command } = rules;
  return t('terms.bloc', {
    name: blocName(name),
    decision: t(`bloc.rule.${decision}`),
    admission: t(`bloc.rule.${admission}`),
    key: t(`bloc.key.${key}`),
    fund: fund === 0 ? 'none' : pct(100 * fund, 1),
    floor: floor === 0 ? 'none' : pct(100 * floor, 1),
    command: String(command),
  });
}

/** What a clause says between so many parties, as a sentence; the reader is called “you”. */
export function clauseWords(clause: Clause, parties = 2): string {
  switch (clause.kind) {
    case 'mutualDefence':
      return clause.against
        ? t('terms.mutualDefence.against', { parties, power: powerName(clause.against) })
        : t('terms.mutualDefence', { parties });
    case 'neutrality':
      return t('terms.neutrality', { parties });
    case 'guarantee': {
      const { guarantor, protected: ward } = clause;
      const sides = { guarantor: powerName(guarantor), ward: powerName(ward), you: readerIn({ guarantor, ward }) };
      return clause.against
        ? t('terms.guarantee.against', { ...sides, power: powerName(clause.against) })
        : t('terms.guarantee', sides);
    }
    case 'basing': {
      const { host, guest } = clause;
      return t('terms.basing', { host: powerName(host), guest: powerName(guest), you: readerIn({ host, guest }) });
    }
    case 'armsTransfer':
    case 'aid':
    case 'reparations':
      return t(`terms.${clause.kind}`, { ...betweenOf(clause), amount: sum(clause.amount) });
    case 'loan':
      return t('terms.loan', { ...betweenOf(clause), amount: sum(clause.principal), rate: clause.ratePercent });
    case 'cession':
      return t('terms.cession', { ...betweenOf(clause), region: regionName(clause.region) });
    case 'disarmament':
      return t('terms.disarmament', {
        power: powerName(clause.power),
        you: readerIn({ power: clause.power }),
        percent: num(100 * clause.share),
      });
    case 'licence':
      return t('terms.licence', betweenOf(clause));
    case 'armsControl':
      return t('terms.armsControl', { percent: clause.capPercent });
    case 'sanctions':
      return t('terms.sanctions', { parties, power: powerName(clause.target), level: clause.level });
    case 'bloc':
      return charterWords(clause);
    default:
      return t(`terms.${clause.kind}`);
  }
}

/** Which part is the reader's, by its name; “none” where it has none. */
function readerIn(parts: Readonly<Record<string, PowerId>>): string {
  const me = serverView.value?.you;
  return Object.keys(parts).find((part) => parts[part] === me) ?? 'none';
}

const betweenOf = ({ from, to }: { from: PowerId; to: PowerId }) => ({
  from: powerName(from),
  to: powerName(to),
  you: readerIn({ from, to }),
});

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
  const treaty = serverView.value?.treaties[demand.treaty] ?? termsOf(demand.treaty);
  const partners = treaty?.parties.filter((power) => power !== demand.target) ?? [];
  return { target, partners: namesOf(partners), clauses: treaty ? clausesInShort(treaty.clauses) : t('terms.gone') };
}

/** What moved a figure, in words. */
export function factorWords(factor: string, params?: Readonly<Record<string, string | number>>): string {
  const key = `factor.${factor}`;
  return hasText(key) ? t(key, spoken(params)) : factor;
}

/** A text that stands alone, put into a sentence: it begins small, but in German, where most begin with a noun. */
export function inSentence(words: string): string {
  if (language.value === 'de' || /^.\p{Lu}/u.test(words)) return words;
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
