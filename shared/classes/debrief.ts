import type { Analysis } from '../analysis/index.ts';
import { positionAt } from '../analysis/log.ts';
import { keysOf, type PowerId } from '../core/ids.ts';
import { isIncident } from '../formulas/crisis.ts';
import { forecastsOf, type WorldRecord } from './grades.ts';
import { REVEAL_STAGES, type RevealStage } from './model.ts';
import type { WorldDebrief } from './records.ts';

/** Whether the debrief has been uncovered as far as that. */
export const isUncovered = (now: RevealStage, stage: RevealStage): boolean =>
  REVEAL_STAGES.indexOf(now) >= REVEAL_STAGES.indexOf(stage);

/** How a world went, uncovered to a stage; null for one that is not over, or where nothing is uncovered. */
export function worldDebrief(
  world: WorldRecord,
  seats: WorldDebrief['seats'],
  match: string,
  stage: RevealStage,
): WorldDebrief | null {
  const { verdict, analysis } = world;
  if (verdict === null || analysis === null || !isUncovered(stage, 'verdict')) return null;
  return {
    number: world.number,
    turns: world.played,
    verdict: isUncovered(stage, 'secrets') ? verdict : withoutAims(verdict),
    seats,
    shares: sharesOf(analysis),
    counts: countsOf(analysis),
    turningPoints: analysis.turningPoints.map(({ turn, shift, gained, lost }) => ({ turn, shift, gained, lost })),
    ...(isUncovered(stage, 'roads') && roadsOf(analysis)),
    ...(isUncovered(stage, 'strategies') && {
      strategies: analysis.strategies.map(({ power, turn, strategy }) => ({ power, turn, strategy })),
    }),
    ...(isUncovered(stage, 'promises') && {
      promises: promisesOf(analysis),
      forecasts: analysis.log.powers.map((power) => ({ power, ...forecastsOf(world.events, power) })),
    }),
    ...(isUncovered(stage, 'secrets') && { secrets: { ...secretsOf(analysis, verdict), match } }),
  };
}

function withoutAims(verdict: WorldDebrief['verdict']): WorldDebrief['verdict'] {
  const scores: WorldDebrief['verdict']['scores'] = {};
  for (const power of keysOf(verdict.scores)) {
    const { mandate: _aim, ...score } = verdict.scores[power];
    scores[power] = score;
  }
  return { ...verdict, scores };
}

function sharesOf({ log }: Analysis): WorldDebrief['shares'] {
  return log.records.map(({ years, positions }) => ({
    turn: years,
    share: Object.fromEntries(log.powers.map((power) => [power, positions[power].share])),
  }));
}

function countsOf({ log }: Analysis): WorldDebrief['counts'] {
  return {
    wars: log.all('warBegan').length,
    demands: log.all('demandMade').filter(({ demand }) => !isIncident({ demand })).length,
    treaties: log.all('treatySigned').filter(({ proposal, terms }) => proposal !== null && terms.secret !== true)
      .length,
    broken: log.all('treatyBroken').filter(({ audience }) => audience === 'public').length,
  };
}

function roadsOf({ log, efforts, burdens }: Analysis): Pick<WorldDebrief, 'roads' | 'burdens'> {
  return {
    roads: efforts.map(({ power, turn, home, abroad }) => ({
      power,
      turn,
      home,
      abroad,
      borrowed: positionAt(log, power, turn).borrowed,
    })),
    // Who paid for a pact that others do not know of is a secret.
    burdens: burdens
      .filter(({ secret }) => !secret)
      .map(({ name, members, gini }) => ({
        name,
        gini,
        members: members.map(({ power, billShare, protectionShare }) => ({ power, billShare, protectionShare })),
      })),
  };
}

function promisesOf({ credibility }: Analysis): WorldDebrief['promises'] {
  return credibility.map(({ power, honoured, hedged, abandoned, lapses, credibility: points }) => ({
    power,
    honoured,
    hedged,
    abandoned,
    lapses: lapses.length,
    credibility: points,
  }));
}

function secretsOf({ log, deterrence }: Analysis, verdict: WorldDebrief['verdict']) {
  const secret = log.all('treatySigned').filter(({ terms }) => terms.secret === true);
  return {
    treaties: secret.map(({ turn, terms }) => ({
      parties: terms.parties,
      clauses: terms.clauses.map(({ kind }) => kind),
      turn,
    })),
    silences: deterrence.silences.map(({ event: { turn, power, answer, by }, challenger, demand }) => ({
      turn,
      power,
      answer,
      by,
      challenger,
      demand,
    })),
    mandates: keysOf(verdict.scores).flatMap((power: PowerId) => {
      const { mandate } = verdict.scores[power];
      return mandate === undefined ? [] : [{ power, ...mandate }];
    }),
  };
}
