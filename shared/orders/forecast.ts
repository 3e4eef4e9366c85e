import * as z from 'zod/mini';
import { FORECAST_CHANCE } from '../model/forecast.ts';
import type { CommandOf } from '../model/match.ts';
import { FORECAST_DEEDS } from '../model/vocabulary.ts';
import { intSchema, powerIdSchema } from '../treaties/schema.ts';
import { inPlan, type OrderRule } from './rule.ts';

/** Writes down what the seat expects of another power this year, or takes it back. Nobody else sees it while the match runs. */
export const draftForecast: OrderRule<'draftForecast'> = {
  schema: z.object({
    kind: z.literal('draftForecast'),
    forecast: z.nullable(
      z.object({
        power: powerIdSchema,
        deed: z.enum(FORECAST_DEEDS),
        chance: intSchema(FORECAST_CHANCE.least, FORECAST_CHANCE.most),
      }),
    ),
  }),
  validate: inPlan<CommandOf<'draftForecast'>>((view, _scenario, { forecast }) => {
    if (forecast === null) return null;
    const isOther = Object.hasOwn(view.powers, forecast.power) && forecast.power !== view.you;
    return isOther ? null : { code: 'forecast/of-whom' };
  }, 'unlocked'),
};
