import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientFiles } from '../../server/http/client.ts';
import { errorHandler, unknownRoute } from '../../server/http/errors.ts';
import { openLog } from '../../server/log.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

let folder: string;
let http: Server;

beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  for (const name of ['kept.js', 'gone.js', 'gone.png']) writeFileSync(join(folder, 'assets', name), 'x = 1;');
  const app = express();
  app.use(clientFiles(folder));
  app.use(unknownRoute);
  app.use(errorHandler(openLog('silent')));
  http = createServer(app);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  await new Promise((done) => http.close(done));
  removeFolder(folder);
});

const get = (name: string, encoding: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/assets/${name}`, {
    headers: { 'Accept-Encoding': encoding, Connection: 'close' },
  });

it('serves what is there for a year, and answers 404 where a file has been taken away since', async () => {
  for (const name of ['gone.js', 'gone.png']) rmSync(join(folder, 'assets', name));
  for (const encoding of ['br', 'gzip', 'identity']) {
    const kept = await get('kept.js', encoding);
    expect([kept.status, await kept.text()]).toEqual([200, 'x = 1;']);
    expect(kept.headers.get('Cache-Control')).toContain('immutable');
    for (const name of ['gone.js', 'gone.png']) {
      const gone = await get(name, encoding);
      expect(gone.status, `${name}, ${encoding}`).toBe(404);
      expect(gone.headers.get('Cache-Control')).toBe('no-store');
      expect(await gone.json()).toEqual({ error: { code: 'request/unknown' } });
    }
  }
});

it('sends a text in the smallest form that the browser takes', async () => {
  const sent = async (accepted: string): Promise<[encoding: string | null, text: string]> => {
    const response = await get('kept.js', accepted);
    expect(response.headers.get('Vary')).toContain('Accept-Encoding');
    return [response.headers.get('Content-Encoding'), await response.text()];
  };
  expect(await sent('gzip, deflate, br, zstd')).toEqual(['br', 'x = 1;']);
  expect(await sent('gzip, deflate')).toEqual(['gzip', 'x = 1;']);
  expect(await sent('br;q=0, gzip')).toEqual(['gzip', 'x = 1;']);
  expect(await sent('identity')).toEqual([null, 'x = 1;']);
});
