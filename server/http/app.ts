import express, { type Application, type RequestHandler } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
import type { Log } from '../log.ts';
import type { ClassRouteTools } from './classAccess.ts';
import { classRoutes } from './classes.ts';
import { clientFiles } from './client.ts';
import { errorHandler, sendError, unknownRoute } from './errors.ts';
import { type MatchRouteTools, matchRoutes } from './matches.ts';
import { type OperationsTools, operationsRoutes } from './operations.ts';
import { type ReplayRouteTools, replayRoutes } from './replays.ts';
import { scenarioRoutes } from './scenarios.ts';
import { securityHeaders } from './security.ts';

/**
 * Requests to /api that one address may make in a minute, and those of them that come to nothing. A class of 200 sits behind one
 * address and opens the page at the same time; guessing one of 148 million codes at the pace of those that fail takes years.
 */
const REQUESTS_A_MINUTE = 12_000;
const FAILURES_A_MINUTE = 600;
/** Matches, and classes with all their worlds, that one address may open in a minute. */
const OPENED_A_MINUTE = 300;
const CLASSES_A_MINUTE = 60;

/** Small bodies but for a record that is taken in, which its own route reads. */
const small = express.json({ limit: '8kb' });
/** A roster, or what a student wrote. */
const longer = express.json({ limit: '80kb' });
const jsonBodies: RequestHandler = (request, response, next) => {
  if (request.path === '/matches/import') return next();
  (request.path.startsWith('/classes') ? longer : small)(request, response, next);
};

export interface AppTools extends MatchRouteTools, ClassRouteTools, ReplayRouteTools, OperationsTools {
  log: Log;
  clientFolder: string;
  /** Reverse proxies in front. */
  proxies: number;
}

/** Paths, below /api, at which matches and classes are opened. */
const OPENS = /^\/matches(\/import|\/[^/]+\/fork)?\/?$/;
const OPENS_CLASS = /^\/classes\/?$/;

/** Counts requests of each address; the next one beyond the limit is refused. */
function limited(limit: number, some: Partial<Options> = {}): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendError(response, { code: 'request/too-many' }),
    validate: false,
    ...some,
  });
}

/** Fits the routes to the application that shares the port with the rooms. */
export function equip(app: Application, tools: AppTools): void {
  app.disable('x-powered-by');
  app.set('trust proxy', tools.proxies);
  app.use(securityHeaders());
  app.use(operationsRoutes(tools));
  app.use(
    '/api',
    limited(REQUESTS_A_MINUTE),
    limited(FAILURES_A_MINUTE, { skipSuccessfulRequests: true }),
    limited(OPENED_A_MINUTE, { skip: ({ method, path }) => method !== 'POST' || !OPENS.test(path) }),
    limited(CLASSES_A_MINUTE, { skip: ({ method, path }) => method !== 'POST' || !OPENS_CLASS.test(path) }),
    (_request, response, next) => {
      response.set('Cache-Control', 'no-store');
      if (tools.isStopping()) return sendError(response, { code: 'server/restarting' });
      next();
    },
    jsonBodies,
  );
  app.use('/api/matches', matchRoutes(tools), replayRoutes(tools));
  app.use('/api/classes', classRoutes(tools));
  app.use('/api/scenarios', scenarioRoutes());
  app.use('/api', unknownRoute);
  app.use(clientFiles(tools.clientFolder));
  app.use(unknownRoute);
  app.use(errorHandler(tools.log));
}
