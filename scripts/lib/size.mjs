import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot, SetupError, say } from './run.mjs';

const client = join(projectRoot, 'dist/client');

/**
 * The most that a first load may weigh, in thousands of bytes after gzip: scripts and styles, fonts not counted. The lobby's
 * keeps what has been reached: its aim is 100 (docs/benchmarks.md).
 */
const limits = { 'first page': 45, 'lobby opened from it': 133, 'playable match': 520 };

/**
 * What nobody loads on the way over Home into the first turn of World 2025, whose map is the heaviest: other pages, panels
 * that open later, and the maps of other scenarios. Every other dynamic import counts, Home's picture of The Concert too,
 * so that a new one has to be weighed or named here.
 */
const later = [
  'pages/JoinPage.tsx',
  'pages/Host.tsx',
  'pages/HowToPlay.tsx',
  'pages/Rules.tsx',
  'pages/Styleguide.tsx',
  'pages/Debrief.tsx',
  'pages/Replay.tsx',
  'pages/Compare.tsx',
  'pages/Class.tsx',
  'pages/Teach.tsx',
  'pages/Privacy.tsx',
  'pages/NotFound.tsx',
  'pages/class/Paper.tsx',
  'panels/class/parts.ts',
  'pages/Lobby.tsx',
  'panels/TreatyDesk.tsx',
  'panels/CrisisRoom.tsx',
  'panels/TalkPanel.tsx',
  'panels/ReportPage.tsx',
  'panels/EndPage.tsx',
  'panels/EventCards.tsx',
  '../node_modules/qrcode/lib/browser.js',
  'scenes/startWeb.ts',
  'ui/sounds.ts',
  'render/web/index.ts',
  'panels/web/WebPane.tsx',
  'panels/TablePanel.tsx',
  '../assets/maps/cold-war-1950.json',
  '../assets/maps/duel.json',
  '../assets/maps/europe-1900.json',
  '../assets/maps/europe-1936.json',
  '../assets/maps/indo-pacific-2025.json',
];

/** The texts of other languages, and the pseudo-locale: one reads in one language, and English comes with the pages. */
const otherLanguages = /^text\/((?!en\/)[a-z]{2}\/|(others|pseudo)\.ts$)/;

/** What the way from the first page into a lobby of one's own loads besides: half of it is the SDK of the match's room. */
const toLobby = ['pages/Host.tsx', 'pages/Match.tsx', 'pages/Lobby.tsx', '../node_modules/colyseus.js/build/index.mjs'];

/** Whether the built client keeps to its weight. Prints what weighs what. */
export function clientIsLightEnough() {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const stale = later.filter((key) => !manifest[key]?.isDynamicEntry);
  if (stale.length > 0) throw new SetupError(`Not loaded later, against scripts/lib/size.mjs: ${stale.join(', ')}`);
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const weights = {
    'first page': weigh(reach(manifest, entry, ['imports'])),
    'lobby opened from it': weigh([entry, ...toLobby].flatMap((key) => reach(manifest, key, ['imports']))),
    'playable match': weigh(reach(manifest, entry, ['imports', 'dynamicImports'], new Set(later))),
  };
  for (const [load, limit] of Object.entries(limits)) {
    say(`${load}: ${weights[load].toFixed(1)} KB gzipped, at most ${limit} KB`);
  }
  return Object.entries(limits).every(([load, limit]) => weights[load] <= limit);
}

/** The files of the chunks that can be reached from one chunk over these kinds of import, but for those in `without`. */
function reach(manifest, from, kinds, without = new Set()) {
  if (without.has(from) || otherLanguages.test(from)) return [];
  without.add(from);
  const chunk = manifest[from];
  const onward = kinds.flatMap((kind) => chunk[kind] ?? []).flatMap((next) => reach(manifest, next, kinds, without));
  return [chunk.file, ...(chunk.css ?? []), ...onward];
}

function weigh(files) {
  const bytes = [...new Set(files)].map((file) => gzipSync(readFileSync(join(client, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
