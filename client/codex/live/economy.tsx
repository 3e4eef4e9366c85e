import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { interestRate, readinessToward, startOutputOf, upkeepOf } from '../../../shared/formulas/economy.ts';
import { scoreOf } from '../../../shared/formulas/indices.ts';
import { latentForce } from '../../../shared/formulas/strength.ts';
import { tradeFriction } from '../../../shared/formulas/tension.ts';
import { pairTrade } from '../../../shared/formulas/trade.ts';
import type { Figures } from '../../../shared/model/board.ts';
import { INDICES } from '../../../shared/model/vocabulary.ts';
import type { Indices } from '../../../shared/model/world.ts';
import { bn, num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { type Fact, Facts, Knob, type NowProps, type TryProps } from './parts.tsx';
import type { Played } from './played.ts';

const billions = (millions: number): string => bn(millions / 1000, 1);
const ownOf = ({ board, me }: Played): Figures => board.powers[me];

/** A year’s upkeep as a share of what the forces are worth, per cent. */
const upkeepShare = (readiness: number, constants: TryProps['constants']): string =>
  pct(upkeepOf(1_000_000, readiness, constants) / 10_000, 1);

const rateOf = (share: number, credibility: number, constants: TryProps['constants']): string =>
  pct(100 * interestRate(share, credibility, constants), 1);

export function ReadinessNow({ played }: NowProps) {
  const { readiness, homeForce, projectionForce, debt, output, credibility } = ownOf(played);
  const share = Math.max(0, debt / output);
  return (
    <Facts
      rows={[
        [t('codex.live.readiness'), num(readiness)],
        [t('codex.live.upkeep'), billions(upkeepOf(homeForce + projectionForce, readiness, played.constants))],
        [t('codex.live.debt'), pct(100 * share)],
        [t('codex.live.rate'), rateOf(share, credibility, played.constants)],
      ]}
    />
  );
}

export function ReadinessTry({ played, constants }: TryProps) {
  const own = played && ownOf(played);
  const [now] = useState(own?.readiness ?? 40);
  const [target, setTarget] = useState(80);
  const [debt, setDebt] = useState(Math.round(100 * Math.max(0, own ? own.debt / own.output : 0.6)));
  const [word, setWord] = useState(Math.round(own?.credibility ?? constants.credibilityStart));
  const next = readinessToward(now, target, constants);
  const after = readinessToward(next, target, constants);
  return (
    <>
      <Knob
        label={t('codex.live.readiness.target', { now: num(now) })}
        value={target}
        max={100}
        words={num(target)}
        onTurn={setTarget}
      />
      <Facts
        rows={[
          [t('codex.live.readiness.next'), num(next)],
          [t('codex.live.readiness.after'), num(after)],
          [t('codex.live.upkeep.share'), upkeepShare(after, constants)],
        ]}
      />
      <Knob label={t('codex.live.debt')} value={debt} max={200} step={5} words={pct(debt)} onTurn={setDebt} />
      <Knob label={t('codex.live.answers.own')} value={word} max={100} words={num(word)} onTurn={setWord} />
      <Facts sum rows={[[t('codex.live.rate'), rateOf(debt / 100, word, constants)]]} />
    </>
  );
}

export function TradeNow({ played: { board, me, world, nameOf } }: NowProps) {
  const startOutput = startOutputOf(world);
  const rows = board.geography.powerIds
    .filter((power) => power !== me)
    .map((power) => ({ power, trade: pairTrade(board, me, power, startOutput) }))
    .sort((a, b) => b.trade - a.trade)
    .slice(0, 6);
  return <Facts rows={rows.map(({ power, trade }): Fact => [nameOf(power), billions(trade)])} />;
}

export function TradeTry({ constants }: TryProps) {
  const [tension, setTension] = useState(30);
  const [treaty, setTreaty] = useState(false);
  const left = tradeFriction(tension, tension) * (treaty ? constants.tradeTreaty : 1);
  return (
    <>
      <Knob label={t('codex.live.trade.tension')} value={tension} max={100} words={num(tension)} onTurn={setTension} />
      <CheckField label={t('codex.live.trade.treaty')} checked={treaty} onChange={setTreaty} />
      <Facts sum rows={[[t('codex.live.trade.left'), pct(100 * left)]]} />
    </>
  );
}

export function LatentNow({ played }: NowProps) {
  const own = ownOf(played);
  return (
    <Facts
      rows={[
        [t('codex.live.latent.industry'), billions(own.industry)],
        [t('codex.live.latent.integration'), num(own.integration)],
        [t('codex.live.latent.home'), billions(own.homeForce)],
        [t('codex.live.latent.force'), billions(latentForce(own, played.constants))],
      ]}
    />
  );
}

export function LatentTry({ played, constants }: TryProps) {
  const own = played && ownOf(played);
  const [industry, setIndustry] = useState(Math.round((own?.industry ?? 400_000) / 1000));
  const [integration, setIntegration] = useState(Math.round(own?.integration ?? 30));
  const [most] = useState(Math.max(10, 2 * industry));
  // The formula reads these two alone.
  const force = latentForce({ industry: 1000 * industry, integration } as Figures, constants);
  return (
    <>
      <Knob
        label={t('codex.live.latent.industry')}
        value={industry}
        max={most}
        words={bn(industry)}
        onTurn={setIndustry}
      />
      <Knob
        label={t('codex.live.latent.integration')}
        value={integration}
        max={100}
        words={num(integration)}
        onTurn={setIntegration}
      />
      <Facts sum rows={[[t('codex.live.latent.force'), billions(force)]]} />
    </>
  );
}

export function ScoreNow({ played: { view, world, constants } }: NowProps) {
  const own = view.own;
  if (own === null) return null;
  const { indices, history } = own;
  const rows = INDICES.map(
    (name): Fact => [
      t('codex.live.score.weight', { index: t(`game.index.${name}`), weight: pct(100 * world.weights[name]) }),
      num(indices[name]),
    ],
  );
  const score = history.length > 0 ? num(scoreOf(history, world.weights, constants), 1) : '–';
  return <Facts sum rows={[...rows, [t('codex.live.score.so'), score]]} />;
}

const EVEN: Indices = { security: 60, prosperity: 60, autonomy: 60, influence: 60 };

export function ScoreTry({ played, constants, scenario }: TryProps) {
  const [indices, set] = useState<Indices>(played?.view.own?.indices ?? EVEN);
  const weights = scenario?.weights ?? { security: 1, prosperity: 1, autonomy: 1, influence: 1 };
  return (
    <>
      {INDICES.map((name) => (
        <Knob
          key={name}
          label={t(`game.index.${name}`)}
          value={indices[name]}
          max={100}
          words={num(indices[name])}
          onTurn={(value) => set((now) => ({ ...now, [name]: value }))}
        />
      ))}
      <Facts sum rows={[[t('codex.live.score.then'), num(scoreOf([indices], weights, constants), 1)]]} />
    </>
  );
}

export function HegemonyNow({ played: { view, board, constants, nameOf } }: NowProps) {
  const share = (power: PowerId): number => view.powers[power]?.share ?? board.powers[power].share;
  const rows = [...board.geography.powerIds]
    .sort((a, b) => share(b) - share(a))
    .map((power): Fact => [nameOf(power), pct(100 * share(power), 1)]);
  return <Facts sum rows={[...rows, [t('codex.live.hegemony.from'), pct(100 * constants.hegemonyShare)]]} />;
}
