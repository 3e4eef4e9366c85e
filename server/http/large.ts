import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = promisify(gzip);

/** Sends a large JSON value, gzipped where the client takes that. */
export async function sendLarge(request: Request, response: Response, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  response.vary('Accept-Encoding').type('json');
  if (request.acceptsEncodings('gzip') !== 'gzip') {
    response.send(text);
    return;
  }
  response.set('Content-Encoding', 'gzip').send(await compress(text));
}
