import { useState } from 'preact/hooks';
import { type PowerId, powerId } from '../../../shared/core/ids.ts';
import { balanceSheet } from '../../../shared/formulas/balance.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import { guarantorCredibility } from '../../../shared/formulas/crisis.ts';
import { coverOf, oddsFrom } from '../../../shared/formulas/strength.ts';
import { tensionTarget } from '../../../shared/formulas/tension.ts';
import type { Board } from '../../../shared/model/board.ts';
import {
  CRISIS_OUTCOMES,
  type CrisisOutcome,
  INSTRUCTIONS,
  type Instruction,
} from '../../../shared/model/vocabulary.ts';
import { bn, num, pct, signed, signedPct } from '../../text/format.ts';
import { type Key, t } from '../../text/index.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Fact, Facts, fromTo, Knob, type NowProps, type TryProps } from './parts.tsx';
import type { Played } from './played.ts';

const billions = (millions: number): string => bn(millions / 1000);
const chance = (odds: number): string => pct(100 * odds);

const worstOf = ({ board, me }: Played) => balanceSheet(board, me).sort((a, b) => b.threat - a.threat)[0];

/** A rival to be chosen, the greatest threat first. */
function useRival(played: Played) {
  const [chosen, setChosen] = useState<string>(worstOf(played).rival);
  const { board, me, nameOf } = played;
  const choice = (
    <Select
      label={t('codex.live.rival')}
      value={chosen}
      options={board.geography.powerIds
        .filter((power) => power !== me)
        .map((power) => ({ value: power as string, label: nameOf(power) }))}
      onChange={setChosen}
    />
  );
  return [powerId(chosen), choice] as const;
}

/** How one rival’s attack is weighed. */
export function OddsNow({ played }: NowProps) {
  const [rival, choice] = useRival(played);
  const { attack, own, helpers, oddsAlone, oddsHonest, oddsCredible } = contest(played.board, rival, played.me);
  // Who can send next to nothing there is no help to speak of.
  const helped = helpers
    .filter(({ strength }) => billions(strength) !== billions(0))
    .map(
      ({ power, strength, counted }): Fact => [
        t('codex.live.odds.helper', { power: played.nameOf(power), sent: billions(strength) }),
        billions(counted),
      ],
    );
  return (
    <>
      {choice}
      <Facts
        sum
        rows={[
          [t('codex.live.odds.attack'), billions(attack)],
          [t('codex.live.odds.own'), billions(own)],
          ...helped,
          [t('codex.live.odds.alone'), chance(oddsAlone)],
          [t('codex.live.odds.honest'), chance(oddsHonest)],
          [t('codex.live.odds.weighted'), chance(oddsCredible)],
        ]}
      />
    </>
  );
}

/** Strengths to be set against each other. */
export function OddsTry({ played, constants }: TryProps) {
  const known = played && contest(played.board, worstOf(played).rival, played.me);
  const sent = known?.helpers.reduce((sum, { strength }) => sum + strength, 0) ?? 0;
  const counted = known?.helpers.reduce((sum, helper) => sum + helper.counted, 0) ?? 0;
  const start = known
    ? {
        attack: known.attack / 1000,
        own: known.own / 1000,
        help: sent / 1000,
        word: sent > 0 ? (100 * counted) / sent : 70,
      }
    : { attack: 120, own: 100, help: 50, word: 70 };
  const [{ attack, own, help, word }, set] = useState(start);
  const most = Math.ceil((2 * Math.max(start.attack, start.own, start.help, 50)) / 10) * 10;
  const odds = (defence: number): string => chance(oddsFrom(attack, defence, constants));
  const turn = (name: keyof typeof start) => (value: number) => set((now) => ({ ...now, [name]: value }));
  return (
    <>
      <Knob label={t('codex.live.odds.attack')} value={attack} max={most} words={bn(attack)} onTurn={turn('attack')} />
      <Knob label={t('codex.live.odds.own')} value={own} max={most} words={bn(own)} onTurn={turn('own')} />
      <Knob label={t('codex.live.odds.help')} value={help} max={most} words={bn(help)} onTurn={turn('help')} />
      <Knob label={t('codex.live.odds.word')} value={word} max={100} words={pct(word)} onTurn={turn('word')} />
      <Facts
        sum
        rows={[
          [t('codex.live.odds.alone'), odds(own)],
          [t('codex.live.odds.honest'), odds(own + help)],
          [t('codex.live.odds.weighted'), odds(own + (help * word) / 100)],
        ]}
      />
    </>
  );
}

/** What promises count that are in force with the reader. */
export function AnswersNow({ played: { board, me, nameOf } }: NowProps) {
  const others = board.geography.powerIds.filter((power) => power !== me);
  const promised = (to: PowerId, by: PowerId): boolean =>
    (board.ties.protectorsOf[to] ?? []).some(({ protector }) => protector === by);
  const rows: Fact[] = [
    [t('codex.live.answers.own'), num(board.powers[me].credibility)],
    ...others
      .filter((power) => promised(me, power))
      .map(
        (power): Fact => [t('codex.live.answers.theirs', { power: nameOf(power) }), chance(coverOf(board, power, me))],
      ),
    ...others
      .filter((power) => promised(power, me))
      .map(
        (power): Fact => [t('codex.live.answers.yours', { power: nameOf(power) }), chance(coverOf(board, me, power))],
      ),
  ];
  return rows.length > 1 ? (
    <Facts rows={rows} />
  ) : (
    <>
      <Facts rows={rows} />
      <p class="small soft">{t('codex.live.answers.none')}</p>
    </>
  );
}

const OUTCOMES = {
  conceded: 'codex.live.outcome.conceded',
  backedDown: 'codex.live.outcome.backedDown',
  settled: 'codex.live.outcome.settled',
  war: 'codex.live.outcome.war',
} as const satisfies Record<CrisisOutcome, Key>;

/** What an answer does to a guarantor’s word. */
export function AnswersTry({ constants }: TryProps) {
  const [answer, setAnswer] = useState<Instruction>('honour');
  const [outcome, setOutcome] = useState<CrisisOutcome>('war');
  const [partner, setPartner] = useState(constants.credibilityStart);
  return (
    <>
      <Segmented
        label={t('codex.live.answers.answer')}
        value={answer}
        options={INSTRUCTIONS.map((value) => ({ value, label: t(`crisis.answer.${value}`) }))}
        onChange={setAnswer}
      />
      <Select
        label={t('codex.live.answers.outcome')}
        value={outcome}
        options={CRISIS_OUTCOMES.map((value) => ({ value, label: t(OUTCOMES[value]) }))}
        onChange={setOutcome}
      />
      <Knob
        label={t('codex.live.answers.partner')}
        value={partner}
        max={100}
        words={num(partner)}
        onTurn={setPartner}
      />
      <Facts
        sum
        rows={[[t('codex.live.answers.change'), signed(guarantorCredibility(answer, outcome, partner, constants), 1)]]}
      />
    </>
  );
}

/** Whom the reader fears, and where the year’s facts draw that. */
export function TensionNow({ played: { board, me, nameOf } }: NowProps) {
  const rows = board.geography.powerIds
    .filter((power) => power !== me)
    .map((power) => ({ power, now: board.pairs[me][power].tension, drawn: tensionTarget(board, me, power).value }))
    .sort((a, b) => b.now - a.now)
    .slice(0, 6);
  return (
    <>
      <p class="small soft">{t('codex.live.tension.lead')}</p>
      <Facts rows={rows.map(({ power, now, drawn }): Fact => [nameOf(power), fromTo(num(now), num(drawn))])} />
    </>
  );
}

/** The board with one power’s forces changed by some per cent. */
function withForces(board: Board, power: PowerId, kind: 'homeForce' | 'projectionForce', percent: number): Board {
  const figures = board.powers[power];
  const changed = { ...figures, [kind]: figures[kind] * (1 + percent / 100) };
  return { ...board, powers: { ...board.powers, [power]: changed } };
}

/** Forces of one’s own and of a rival to be turned up and down, and what follows for tension and odds. */
export function TensionTry({ played }: { played: Played }) {
  const [rival, choice] = useRival(played);
  const [theirs, setTheirs] = useState(0);
  const [own, setOwn] = useState(0);
  const { board, me } = played;
  const changed = withForces(withForces(board, rival, 'projectionForce', theirs), me, 'homeForce', own);
  const felt = (on: Board): string => num(tensionTarget(on, me, rival).value);
  const odds = (on: Board): string => chance(contest(on, rival, me).oddsCredible);
  return (
    <>
      {choice}
      <Knob
        label={t('codex.live.tension.theirs')}
        value={theirs}
        min={-50}
        max={100}
        step={5}
        words={signedPct(theirs)}
        onTurn={setTheirs}
      />
      <Knob
        label={t('codex.live.tension.own')}
        value={own}
        min={-50}
        max={100}
        step={5}
        words={signedPct(own)}
        onTurn={setOwn}
      />
      <Facts
        sum
        rows={[
          [t('codex.live.tension.drawn'), fromTo(felt(board), felt(changed))],
          [t('codex.live.odds.weighted'), fromTo(odds(board), odds(changed))],
        ]}
      />
    </>
  );
}
