import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerViolations } from './layers.ts';
import { purityViolations } from './purity.ts';
import { importsOf, projectRoot, readSources } from './sources.ts';

const sources = readSources('client', 'server', 'shared', 'tests');
const shared = sources.filter(({ path }) => path.startsWith('shared/'));

describe('imports', () => {
  it('point one way', () => {
    expect(shared.length).toBeGreaterThan(5);
    expect(layerViolations(sources)).toEqual([]);
  });

  it('name files that exist, with their extension', () => {
    const missing = sources.flatMap((source) =>
      importsOf(source)
        .filter((name) => /^(client|server|shared|tests)\//.test(name))
        .map((name) => name.replace(/\?.*$/, ''))
        .filter((name) => !/\.\w+$/.test(name) || !existsSync(join(projectRoot, name)))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['shared/core/x.ts', "import type { World } from '../model/world.ts';", 'stands below'],
    ['shared/events/x.ts', "export * from '../content/goods.ts';", 'stands below'],
    ['shared/engine/x.ts', "const match = await import('../match/applyCommand.ts');", 'stands below'],
    ['shared/analysis/x.ts', "import { view } from '../view/view.ts';", 'stands below'],
    ['shared/protocol/x.ts', "type E = import('../engine/resolve.ts').E;", 'stands below'],
    ['shared/model/x.ts', "import fs from 'node:fs';", 'pure packages only'],
    ['shared/match/x.ts', "import { log } from '../../server/log.ts';", 'nothing outside itself'],
    ['shared/helpers/x.ts', "import { clamp } from '../core/maths.ts';", 'not a layer'],
    ['client/store/x.ts', "import { applyCommand } from '../../shared/match/applyCommand.ts';", 'shared/match'],
    ['client/panels/x.tsx', "import { resolveTurn } from '../../shared/engine/resolveTurn.ts';", 'shared/engine'],
    ['client/main.ts', "import { decide } from '../shared/ai/decide.ts';", 'shared/ai'],
    ['client/main.ts', "import '../server/main.ts';", 'never imports server/'],
    ['server/main.ts', "import '../client/main.ts';", 'never imports client/'],
    ['server/main.ts', "import '../tests/helpers/match.ts';", 'only tests import tests'],
    ['client/panels/x.ts', "import { Client } from 'colyseus.js';", 'Colyseus SDK'],
    ['client/panels/x.ts', "const phaser = await import('phaser');", 'know Phaser'],
    ['client/store/x.ts', "import { h } from 'preact';", 'no renderer'],
    ['client/store/x.ts', "import { map } from '../scenes/map.ts';", 'no renderer'],
  ])('would be found out: %s saying %s', (path, text, reason) => {
    expect(layerViolations([{ path, text }])).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['shared/match/x.ts', "import { resolveTurn } from '../engine/resolveTurn.ts';"],
    ['shared/ai/x.ts', "import { applyCommand } from '../match/applyCommand.ts';"],
    ['shared/orders/x.ts', "import * as z from 'zod/mini';"],
    ['shared/core/x.ts', "import pow from '@stdlib/math-base-special-pow';"],
    ['client/store/x.ts', "import { signal } from '@preact/signals';"],
    ['client/scenes/x.ts', "import Phaser from 'phaser';"],
    ['server/rooms/x.ts', "import { applyCommand } from '../../shared/match/applyCommand.ts';"],
    ['tests/cases/x.test.ts', "import { resolveTurn } from '../../shared/engine/resolveTurn.ts';"],
  ])('are allowed: %s saying %s', (path, text) => {
    expect(layerViolations([{ path, text }])).toEqual([]);
  });
});

describe('shared/ gives the same bits on every machine', () => {
  it('uses no clock, no chance of its own, no inexact mathematics and no language of the reader', () => {
    expect(purityViolations(shared)).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date'],
    ['const when = new Date();', 'Date'],
    ['const r = Math.random();', 'Math.random'],
    ['const p = Math.pow(2, 0.5);', 'Math.pow'],
    ['const h = Math.hypot(3, 4);', 'Math.hypot'],
    ['const { sin } = Math;', 'Math as a value'],
    ["const l = Math['log'](2);", 'Math as a value'],
    ['const q = 2 ** 0.5;', '**'],
    ['let q = 2; q **= 3;', '**='],
    ['const g = globalThis;', 'globalThis'],
    ["const s = ['b', 'a'].sort((a, b) => a.localeCompare(b));", 'localeCompare'],
    ['const t = (1.5).toLocaleString();', 'toLocaleString'],
    ['const f = { Date };', 'Date'],
  ])('would find out: %s', (text, fault) => {
    expect(purityViolations([{ path: 'shared/x.ts', text }])).toContain(`shared/x.ts:1 uses ${fault}`);
  });

  it.each([
    'const a = Math.abs(Math.floor(-1.5));',
    'const o = { Date: 1, Math: 2 }; const d = o.Date;',
  ])('allows: %s', (text) => {
    expect(purityViolations([{ path: 'shared/x.ts', text }])).toEqual([]);
  });
});

describe('shared/ compiles with the language alone, without the types of Node and of the browser', () => {
  it('as it stands', async () => {
    expect(await compileShared()).toBe('');
  });

  it.each([
    'document.title',
    'process.env',
    'setTimeout(() => 1)',
    "console.log('x')",
    'new Buffer(1)',
  ])('would find out: %s', async (expression) => {
    expect(await compileShared(`export const impure = ${expression};\n`)).toMatch(/error TS2\d+: Cannot find name/);
  });
});

/** The compiler's complaints about shared/, and about one more file with this text beside it; empty if all is well. */
async function compileShared(extra?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoise-architecture-'));
  try {
    const config = {
      extends: join(projectRoot, 'tsconfig.json'),
      compilerOptions: { lib: ['ES2022'], types: [] },
      include: [join(projectRoot, 'shared'), join(folder, '*.ts')],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    if (extra !== undefined) await writeFile(join(folder, 'extra.ts'), extra);
    return await runCompiler(join(folder, 'tsconfig.json'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runCompiler(config: string): Promise<string> {
  const manifestFile = join(projectRoot, 'node_modules/typescript/package.json');
  const { bin } = JSON.parse(await readFile(manifestFile, 'utf8')) as { bin: { tsc: string } };
  const compiler = join(projectRoot, 'node_modules/typescript', bin.tsc);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [compiler, '--noEmit', '--pretty', 'false', '-p', config], (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve(error ? `${stdout}${stderr}` || error.message : '');
    });
  });
}
