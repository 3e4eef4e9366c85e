import { code, scenario } from '../store/match.ts';
import { t } from '../text/index.tsx';

/** Where the rules are read with the figures of this match's scenario, and of the match itself where it is open beside them. */
export const rulesOf = (): string => `/rules/${scenario.value?.id ?? ''}?match=${code.value ?? ''}`;

/** Where an entry of them is. */
export const ruleAt = (entry: string): string => `${rulesOf()}#${entry}`;

/** A mark beside a title that opens the rule it goes by, with the idea behind it. */
export function RuleLink({ entry }: { entry: string }) {
  return (
    <a
      class="rule-link"
      href={ruleAt(entry)}
      target="_blank"
      rel="noreferrer"
      title={t('kit.explain.rule')}
      aria-label={t('kit.explain.rule')}
    >
      ?
    </a>
  );
}
