import type { GameEvent } from '../events/events.ts';
import type { MatchFacts } from '../model/facts.ts';
import type { Verdict } from '../model/match.ts';
import { type BeliefCheck, beliefChecks, type Eyesight, eyesights } from './beliefs.ts';
import { type Burden, burdens } from './burden.ts';
import { type Concentration, concentrations } from './concentration.ts';
import { type CredibilityRecord, credibilityLedger } from './credibility.ts';
import { type DeterrenceRecord, deterrenceRecord } from './deterrence.ts';
import { type Effort, efforts } from './effort.ts';
import { type Forecast, type ForecastCheck, forecastChecks, forecasts } from './forecast.ts';
import { balanceLedger, type LedgerRow } from './ledger.ts';
import { type Log, readLog } from './log.ts';
import { type Reaction, reactions } from './reaction.ts';
import { type StrategyTurn, strategies } from './strategies.ts';
import { type TurningPoint, turningPoints } from './turningPoints.ts';

/** Everything that is worked out of one match's event log. */
export interface Analysis {
  log: Log;
  facts: MatchFacts;
  /** Null for a match that has not ended. */
  verdict: Verdict | null;
  efforts: Effort[];
  ledger: LedgerRow[];
  strategies: StrategyTurn[];
  burdens: Burden[];
  credibility: CredibilityRecord[];
  deterrence: DeterrenceRecord;
  reactions: Reaction[];
  concentration: Concentration[];
  beliefs: BeliefCheck[];
  eyesights: Eyesight[];
  forecasts: Forecast[];
  /** Empty for a match that has not ended. */
  forecastChecks: ForecastCheck[];
  turningPoints: TurningPoint[];
}

/** The analysis of a match from its whole event log and what everybody knew before it began. */
export function analyse(events: readonly GameEvent[], facts: MatchFacts): Analysis {
  const log = readLog(events);
  const [ended] = log.all('matchEnded');
  const verdict = ended?.verdict ?? null;
  const effort = efforts(log);
  const checks = beliefChecks(log);
  const foreseen = forecasts(log, facts);
  return {
    log,
    facts,
    verdict,
    efforts: effort,
    ledger: balanceLedger(log),
    strategies: strategies(log, facts, effort),
    burdens: burdens(log),
    credibility: credibilityLedger(log),
    deterrence: deterrenceRecord(log),
    reactions: reactions(log, effort),
    concentration: concentrations(log),
    beliefs: checks,
    eyesights: eyesights(log, checks),
    forecasts: foreseen,
    forecastChecks: verdict === null ? [] : forecastChecks(log, foreseen, verdict),
    turningPoints: turningPoints(log, foreseen, facts.turns),
  };
}
