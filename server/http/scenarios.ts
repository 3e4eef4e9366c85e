import { Router } from 'express';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { ScenarioCard, ScenarioList } from '../../shared/protocol/http.ts';

function cardOf(scenario: Scenario): ScenarioCard {
  const { id, name, summary, turns, minutes, difficulty, firstYear, suggested, map, powers } = scenario;
  return {
    id,
    name,
    summary,
    turns,
    minutes,
    difficulty,
    firstYear,
    suggested,
    map: map.id,
    powers: powers.map(({ id, name, slot, doctrine, brief }) => ({ id, name, slot, doctrine, brief })),
  };
}

/** `GET /api/scenarios`. */
export function scenarioRoutes(): Router {
  const list: ScenarioList = { scenarios: SCENARIOS.map(cardOf) };
  return Router().get('/', (_request, response) => void response.set('Cache-Control', 'max-age=300').json(list));
}
