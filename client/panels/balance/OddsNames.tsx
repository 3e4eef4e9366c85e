import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { ruleAt } from '../RuleLink.tsx';

const EXPLAINED = {
  alone: 'balance.odds.what',
  honest: 'balance.honest.what',
  weighted: 'balance.weighted.what',
} as const;

function Named({ word }: { word: 'alone' | 'honest' | 'weighted' }) {
  const label = t(`balance.${word}`);
  return (
    <Explain title={label} what={t(EXPLAINED[word])} wouldMove={[t('balance.estimates')]} rule={ruleAt('odds')}>
      {label}
    </Explain>
  );
}

/** The names of the three odds, each with what it is. */
export const oddsNames = () => ({
  alone: <Named word="alone" />,
  honest: <Named word="honest" />,
  weighted: <Named word="weighted" />,
});
