import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { systemCode } from '../failure.ts';

const [gzipped, squeezed] = [promisify(gzip), promisify(brotliCompress)];

/** How a text may be sent, the smallest first: a browser takes the first over HTTPS and from its own machine. */
const COMPRESSIONS = {
  br: (text: Buffer) =>
    squeezed(text, {
      // One step below the most, which takes four times as long for two hundredths less.
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gzip: (text: Buffer) => gzipped(text, { level: 9 }),
} as const;
type Compression = keyof typeof COMPRESSIONS;
const SMALLEST_FIRST = Object.keys(COMPRESSIONS) as Compression[];

/** Texts worth compressing. */
const TEXT = /\.(html|js|css|json|svg|txt|webmanifest|map)$/;

interface Asset {
  path: string;
  /** Made at the first request that can use it. */
  compressed: Partial<Record<Compression, Promise<Buffer>>>;
}

/**
 * The built client: hashed files for a year, the page itself asked for anew each time, texts compressed once and kept. Any other path
 * that asks for a page gets the page, whose router knows the way.
 */
export function clientFiles(folder: string): RequestHandler {
  const assets = listAssets(folder);
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const path = decodePath(request.path);
    const name = assets.has(path) ? path : request.accepts('html') && !/\.\w+$/.test(path) ? '/index.html' : path;
    const asset = assets.get(name);
    if (asset === undefined) return next();
    const lasting = name.startsWith('/assets/');
    response.set('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    try {
      if (TEXT.test(name)) await sendText(response, asset, name, compressionFor(request));
      else await sendWhole(response, asset);
    } catch (error) {
      // Taken away since the server started, as by another build: then there is no such file.
      if (systemCode(error) !== 'ENOENT') throw error;
      next();
    }
  };
}

const compressionFor = (request: Request): Compression | null =>
  SMALLEST_FIRST.find((one) => request.acceptsEncodings(one) === one) ?? null;

async function sendText(response: Response, asset: Asset, name: string, as: Compression | null): Promise<void> {
  response.vary('Accept-Encoding').type(name.slice(name.lastIndexOf('.') + 1));
  if (as === null) return sendWhole(response, asset);
  asset.compressed[as] ??= COMPRESSIONS[as](readFileSync(asset.path));
  const body = await asset.compressed[as];
  response.set('Content-Encoding', as).send(body);
}

function sendWhole(response: Response, { path }: Asset): Promise<void> {
  return new Promise((done, fail) => {
    // Once the answer has begun there is nobody left to tell of a fault: the client has gone.
    response.sendFile(path, { cacheControl: false }, (error) =>
      error && !response.headersSent ? fail(error) : done(),
    );
  });
}

function listAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return assets;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(folder, path).split(sep).join('/')}`;
    // The build's own notes, such as its manifest, are nobody's business.
    if (entry.isFile() && !name.includes('/.')) assets.set(name, { path, compressed: {} });
  }
  return assets;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
