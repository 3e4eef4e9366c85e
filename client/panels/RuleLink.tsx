import { scenario } from '../store/match.ts';
import { t } from '../text/index.tsx';

/** Where an entry of the rules is read, with the figures of this match's scenario. */
export const ruleAt = (entry: string): string => `/rules/${scenario.value?.id ?? ''}#${entry}`;

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
