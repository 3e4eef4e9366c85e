import { type Analysis, analyse } from '../../shared/analysis/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { matchFacts } from '../../shared/formulas/facts.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { MatchLog } from '../../shared/protocol/matchLog.ts';
import { keptMatch } from '../net/kept.ts';
import { matchLog } from '../net/matchLog.ts';
import { openStore, takeEvents } from '../store/match.ts';
import { inLanguage, loadScenario } from '../store/scenarios.ts';
import { t } from '../text/index.tsx';

/** A finished match, read and analysed. */
export interface Debrief {
  log: MatchLog;
  scenario: Scenario;
  analysis: Analysis;
  /** The power this browser led, or null. */
  you: PowerId | null;
}

/**
 * Fetches the log of a match that is over, puts it where texts find it, and analyses it. Throws a `Refusal`, or an `Error` in
 * the reader's words where the match was played under other rules.
 */
export async function openDebrief(code: string): Promise<Debrief> {
  const log = await matchLog(code);
  if (log.rulesVersion !== RULES_VERSION) {
    throw new Error(t('debrief.fault.old', { version: log.rulesVersion, ours: RULES_VERSION }));
  }
  const scenario = inLanguage(await loadScenario(log.scenario));
  openStore(code, scenario);
  takeEvents(log.events);
  const analysis = analyse(log.events, matchFacts(scenario, log.turns));
  return { log, scenario, analysis, you: ownPower(code, scenario) };
}

/** The power that this browser led in a match, by what it kept of it; null where it only watched, or never was there. */
function ownPower(code: string, scenario: Scenario): PowerId | null {
  const kept = keptMatch(code);
  return scenario.powers.find(({ id, name }) => id === kept?.power || name === kept?.powerName)?.id ?? null;
}
