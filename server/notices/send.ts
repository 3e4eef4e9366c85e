import { createHmac } from 'node:crypto';
import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { addressOf, type Resolve } from './address.ts';

/** Milliseconds that the other side may take. */
const PATIENCE = 10_000;

/** Where notices to somebody go, and what signs them. */
export interface Hook {
  url: string;
  secret: string;
}

/**
 * `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "<t>.<body>" in hexadecimal>`: whoever holds the secret can tell that a notice is ours
 * and fresh.
 */
export function signatureOf(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** Sends one notice. Follows no redirect: it could lead anywhere. `hook/failed` where it may be worth another try. */
export async function send(
  { url, secret }: Hook,
  body: string,
  { allowPrivate, resolve }: { allowPrivate: boolean; resolve?: Resolve },
): Promise<Result<null>> {
  const to = new URL(url);
  const found = await addressOf(to.hostname, allowPrivate, resolve);
  if (!found.ok) return found;
  const { address, family } = found.value;
  const options: RequestOptions = {
    method: 'POST',
    timeout: PATIENCE,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'Counterpoise',
      'Counterpoise-Signature': signatureOf(secret, body, Math.floor(Date.now() / 1000)),
    },
    // Pinned: the name is not asked for again.
    lookup: (_host, asked, done) => (asked.all ? done(null, [{ address, family }]) : done(null, address, family)),
  };
  return new Promise((resolveWith) => {
    const start = to.protocol === 'https:' ? secureRequest : plainRequest;
    const sent = start(to, options, (response) => {
      response.resume();
      const status = response.statusCode ?? 0;
      resolveWith(status >= 200 && status < 300 ? ok(null) : refuse('hook/failed', { status }));
    });
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', () => resolveWith(refuse('hook/failed', { status: 0 })));
    sent.end(body);
  });
}
