import { constantsOf } from '../../../shared/content/geography.ts';
import type { PowerId } from '../../../shared/core/ids.ts';
import { keysOf } from '../../../shared/core/ids.ts';
import { money } from '../../../shared/core/money.ts';
import type { Clause, TreatyTerms } from '../../../shared/model/treaty.ts';
import { all, budgeting, demanding, divided, offering, type Situation, type Strategy, signing } from './strategy.ts';

function between({ me, scenario }: Situation, other: PowerId, clauses: Clause[]): TreatyTerms {
  const { pactDuration, pactNotice } = constantsOf(scenario);
  return { parties: [me, other].sort(), clauses, duration: pactDuration, notice: pactNotice };
}

const others = ({ view, me }: Situation): PowerId[] => keysOf(view.powers).filter((power) => power !== me);

const isPact = ({ clauses }: TreatyTerms): boolean =>
  clauses.some(({ kind }) => kind === 'mutualDefence' || kind === 'guarantee');

/** Mutual defence offered to everybody and signed with everybody. */
export const alliesEverywhere: Strategy = all(
  (situation, decided) => signing(situation, isPact, decided),
  (situation, decided) =>
    offering(
      situation,
      others(situation).map((other) => between(situation, other, [{ kind: 'mutualDefence' }])),
      decided,
    ),
);

/** Few arms, and everybody under its protection who will have it. */
export const blocPatron: Strategy = all(
  (situation, decided) => signing(situation, isPact, decided),
  (situation, decided) =>
    offering(
      situation,
      others(situation).map((other) =>
        between(situation, other, [{ kind: 'guarantee', guarantor: situation.me, protected: other }]),
      ),
      decided,
    ),
  budgeting((budget) => {
    const { homeForce, projectionForce } = budget.lines;
    const freed = 0.6 * (homeForce + projectionForce);
    const lines = { ...budget.lines, homeForce: 0.4 * homeForce, projectionForce: 0.4 * projectionForce };
    return divided(budget, { ...lines, industry: lines.industry + freed / 2, science: lines.science + freed / 2 });
  }),
);

/** Pacts with whoever signs, no arms of its own, and no word kept. */
export const freeRider: Strategy = all(
  (situation, decided) => signing(situation, isPact, decided),
  budgeting((budget) => divided({ ...budget, readiness: 45 }, { ...budget.lines, homeForce: 0, projectionForce: 0 })),
  ({ view, me }, decided) =>
    decided.map((command) => {
      if (command.kind !== 'answerCrisis') return command;
      const crisis = view.crises.find(({ id }) => id === command.crisis);
      const bound = crisis?.guarantors.some(({ power }) => power === me) ?? false;
      return bound ? { ...command, answer: 'abandon' } : command;
    }),
);

/** No promise to fight for anybody, given or taken. */
export const alone: Strategy = ({ view }, decided) =>
  decided.flatMap((command) => {
    if (command.kind === 'propose' && isPact(command.terms)) return [];
    if (command.kind === 'sign' && isPact(view.proposals[command.proposal].terms)) {
      return [{ kind: 'refuse', proposal: command.proposal }];
    }
    return [command];
  });

/** The other half of a pair that feeds one of them: pays aid to the friend each year. */
export const aidGiver: Strategy = (situation, decided) => {
  const { own, friend, view, scenario, me } = situation;
  if (friend === null) return decided;
  const most = constantsOf(scenario).aidMost * Math.min(own.output, view.powers[friend].output);
  const clause: Clause = { kind: 'aid', from: me, to: friend, amount: money(Math.floor(0.99 * most)) };
  const given = Object.values(view.treaties).some(({ clauses }) =>
    clauses.some((each) => each.kind === 'aid' && each.from === me && each.to === friend),
  );
  const terms = { ...between(situation, friend, [clause]), duration: 20, notice: 1 };
  return given ? decided : offering(situation, [terms], decided);
};

/** Signs whatever its friend offers. */
export const aidTaker: Strategy = (situation, decided) =>
  signing(situation, (_terms, by) => by === situation.friend, decided);

/** Concedes whatever its friend demands. */
export const yielder: Strategy = ({ view, friend, me }, decided) =>
  decided.map((command) => {
    if (command.kind !== 'answerCrisis') return command;
    const crisis = view.crises.find(({ id }) => id === command.crisis);
    if (crisis?.demand.target !== me || crisis.challenger !== friend) return command;
    return { ...command, answer: 'concede' };
  });

/** Demands tribute of its friend, who concedes, as often as may be. */
export const stagedTribute: Strategy = (situation, decided) =>
  situation.friend === null
    ? decided
    : demanding(situation, [{ kind: 'draftDemand', demand: { kind: 'tribute', target: situation.friend } }], decided);

/** Demands a region of its friend, who concedes, as often as may be. */
export const stagedCession: Strategy = (situation, decided) => {
  const { friend, view, scenario } = situation;
  if (friend === null) return decided;
  const regions = scenario.regions.filter(({ id }) => view.regions[id].owner === friend);
  return demanding(
    situation,
    regions.map(({ id }) => ({ kind: 'draftDemand', demand: { kind: 'region', target: friend, region: id } })),
    decided,
  );
};
