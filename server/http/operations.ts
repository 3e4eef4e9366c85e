import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, type RequestHandler, Router } from 'express';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Health } from '../../shared/protocol/http.ts';
import type { Metrics } from '../metrics.ts';
import { sendError } from './errors.ts';

/** What the routes for those who run the server work with. */
export interface OperationsTools {
  metrics: Metrics;
  /** Empty: this machine only. */
  metricsPassword: string;
  version: string;
  isStopping(): boolean;
}

/** `GET /healthz` and `GET /metrics`. */
export function operationsRoutes({ metrics, metricsPassword, version, isStopping }: OperationsTools): Router {
  const health: RequestHandler = (_request, response) => {
    const status = isStopping() ? 'stopping' : 'ready';
    const body: Health = { status, version, rulesVersion: RULES_VERSION };
    response
      .status(status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(body);
  };
  const figures: RequestHandler = async (request, response) => {
    if (!mayRead(request, metricsPassword)) {
      if (metricsPassword !== '') response.set('WWW-Authenticate', 'Basic realm="metrics"');
      return sendError(response, { code: metricsPassword === '' ? 'request/unknown' : 'token/invalid' });
    }
    const report = await metrics.report();
    if (report === null) return sendError(response, { code: 'server/busy' });
    response.set('Content-Type', report.type).send(report.body);
  };
  return Router().get('/healthz', health).get('/metrics', figures);
}

function mayRead(request: Request, password: string): boolean {
  if (password === '') return isLocal(request);
  const [scheme, credentials] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Basic' || credentials === undefined) return false;
  const [, ...given] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return timingSafeEqual(digest(given.join(':')), digest(password));
}

/** Whether the request comes from this machine itself and through no proxy. */
function isLocal(request: Request): boolean {
  const address = request.socket.remoteAddress ?? '';
  const loopback = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
  return loopback && request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
}

/** Texts of any length as equally long bytes, so that comparing them takes the same time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
