import type { ComponentChildren } from 'preact';
import type { explain } from '../text/en/explain.ts';
import { t } from '../text/index.tsx';
import { Explain } from '../ui/Explain.tsx';
import { ruleAt } from './RuleLink.tsx';

type Of<Key> = Key extends `explain.${infer Name}` ? Name : never;

/** The entry of the rules that each number goes by. */
const RULES: Record<Of<keyof typeof explain>, string> = {
  terrain: 'odds',
  holding: 'odds',
  reach: 'odds',
  debt: 'readiness',
  deficit: 'readiness',
  surplus: 'readiness',
  homeForce: 'figures',
  projectionForce: 'figures',
  readiness: 'readiness',
  technology: 'output',
  militaryBurden: 'figures',
  trade: 'trade',
  security: 'indices',
  autonomy: 'indices',
  money: 'clauses',
  capital: 'capital',
  score: 'score',
  rating: 'score',
  'price.credibility': 'answers',
  'price.credibility.war': 'answers',
  'price.credibility.peace': 'answers',
  'price.cohesion': 'answers',
  'price.capital': 'capital',
  'price.war': 'answers',
  'price.gain': 'answers',
  'price.relations': 'answers',
  stake: 'answers',
  strength: 'odds',
  term: 'clauses',
  standing: 'answers',
  sum: 'clauses',
  unmet: 'goods',
};

/** The name of a number, which says on hover, focus and touch what the number is and leads to its rule. */
export function Term({ of, children }: { of: Of<keyof typeof explain>; children: ComponentChildren }) {
  return (
    <Explain what={t(`explain.${of}`)} rule={ruleAt(RULES[of])}>
      {children}
    </Explain>
  );
}
