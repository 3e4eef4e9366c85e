import { arms } from './arms.ts';
import { balance } from './balance.ts';
import { blocs } from './blocs.ts';
import { budget } from './budget.ts';
import { cards } from './cards.ts';
import { crisis } from './crisis.ts';
import { end } from './end.ts';
import { events } from './events.ts';
import { explain } from './explain.ts';
import { factors } from './factors.ts';
import { forecast } from './forecast.ts';
import { game } from './game.ts';
import { guide } from './guide.ts';
import { incidents } from './incidents.ts';
import { mandates } from './mandates.ts';
import { map } from './map.ts';
import { mistakes } from './mistakes.ts';
import { orderErrors } from './orderErrors.ts';
import { orders } from './orders.ts';
import { reasons } from './reasons.ts';
import { sanctions } from './sanctions.ts';
import { secrecy } from './secrecy.ts';
import { supply } from './supply.ts';
import { table } from './table.ts';
import { talk } from './talk.ts';
import { treaty } from './treaty.ts';
import { web } from './web.ts';

export const match = {
  ...arms,
  ...secrecy,
  ...cards,
  ...incidents,
  ...mandates,
  ...map,
  ...mistakes,
  ...orderErrors,
  ...orders,
  ...reasons,
  ...sanctions,
  ...supply,
  ...balance,
  ...blocs,
  ...budget,
  ...explain,
  ...factors,
  ...forecast,
  ...end,
  ...table,
  ...talk,
  ...guide,
  ...events,
  ...crisis,
  ...treaty,
  ...game,
  ...web,
};
