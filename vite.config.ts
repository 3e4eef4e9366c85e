import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { compiledTexts } from './scripts/build/compiledTexts.ts';
import { subsetFonts } from './scripts/build/subsetFonts.ts';

/** Where the development server of Vite finds the game server: `npm run dev` sets it. */
const gameServer = process.env.COUNTERPOISE_DEV_SERVER ?? 'http://127.0.0.1:2567';

/**
 * Bundles `client/scenes/phaser.ts` with the parts of Phaser's sources that it names, which are CommonJS, are not among
 * the package's exports, and ask by `typeof` for features that a build has. The same in development and for good.
 */
function phaserParts(): Plugin {
  const parts = fileURLToPath(new URL('client/scenes/phaser.ts', import.meta.url));
  const sources = fileURLToPath(new URL('node_modules/phaser/src', import.meta.url));
  const bundled = '\0phaser-parts.js';
  let minify = false;
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    configResolved: ({ command }) => {
      minify = command === 'build';
    },
    resolveId: (id) => (/\/(scenes\/)?phaser\.ts$/.test(id) ? bundled : null),
    async load(id) {
      if (id !== bundled) return null;
      this.addWatchFile(parts);
      const { outputFiles } = await build({
        entryPoints: [parts],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        minify,
        legalComments: 'none',
        alias: { 'phaser/src': sources },
        plugins: [
          {
            name: 'phaser-features',
            setup: ({ onLoad }) =>
              onLoad({ filter: /[\\/]phaser[\\/]src[\\/].*\.js$/ }, async ({ path }) => ({
                contents: UNUSED.test(path) ? 'module.exports = {};' : withFeatures(await readFile(path, 'utf8')),
              })),
          },
        ],
      });
      return outputFiles[0].text;
    },
  };
}

/**
 * Parts that Phaser's own sources name and that a scene of images never makes one of: filters and their shaders, the drawing of
 * shapes, tiles, meshes and lights, readers of atlases, hands. They stay empty; what the map is to use of them leaves this list.
 */
const UNUSED = new RegExp(
  `[\\\\/]src[\\\\/](${[
    'renderer/webgl/shaders/index',
    'renderer/webgl/renderNodes/(filters/Filter\\w+|BatchHandler(PointLight|Strip))',
    'renderer/webgl/renderNodes/(FillPath|StrokePath|DrawLine)',
    'renderer/webgl/renderNodes/submitter/Submitter(SpriteGPULayer|TilemapGPULayer|MeshToQuad)',
    'filters/(?!Controller|index)\\w+',
    'math/HashSimplex',
    'textures/(DynamicTexture|parsers/(AtlasXML|JSONArray|JSONHash|SpriteSheet\\w*|UnityYAML|KTXParser|PVRParser))',
    'input/(mouse/MouseManager|touch/TouchManager)',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]')})\\.js$`,
);

/** A source file of Phaser's with its questions answered: both renderers, nothing else. */
const withFeatures = (source: string): string =>
  source
    .replace(/\btypeof (WEBGL_RENDERER|CANVAS_RENDERER)\b/g, 'true')
    .replace(/\btypeof (WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g, 'false');

/** What stands in for a part that is left out: whoever asks for it after all is told where it went. */
const refusing = (name: string): string =>
  `export function ${name}() { throw new Error('${name} is left out by vite.config.ts'); }`;

/**
 * Parts of the room's SDK that its own sources name and that nobody here asks for: input streams, HTTP/3, another site's proxy, what
 * browsers without `fetch` need, signing in, a panel for debugging. The last two are made, or told of things, without being asked.
 */
const UNASKED: Readonly<Record<string, string>> = {
  'input/RoomInput': refusing('RoomInput'),
  'transport/H3Transport': refusing('H3TransportTransport'),
  '3rd_party/discord': refusing('discordURLBuilder'),
  fetchXHR: refusing('xhrFetch'),
  Auth: 'export class Auth {}',
  'debug-channel': 'export const publishDebug = () => {}; export const debugOverlayActive = () => false;',
};

/** Calls in those sources, and in those of the state they read, by which whole parts would stay in that no page comes to. */
const UNCALLED: readonly { file: RegExp; call: string }[] = [
  { file: /serializer[\\/]SchemaSerializer\.mjs$/, call: "getDecoderStateCallbacks(room['serializer'].decoder)" },
  { file: /@colyseus[\\/]schema[\\/]build[\\/]index\.mjs$/, call: 'new Encoder(reflection)' },
];

/** Leaves those parts out, and stops a build whose SDK no longer has them. */
function sdkParts(): Plugin {
  return {
    name: 'sdk-parts',
    enforce: 'pre',
    load(id) {
      const part = /[\\/]colyseus\.js[\\/]build[\\/](.+)\.mjs$/.exec(id)?.[1].replaceAll('\\', '/') ?? '';
      return UNASKED[part] ?? null;
    },
    transform(code, id) {
      const call = UNCALLED.find(({ file }) => file.test(id))?.call;
      if (call === undefined) return null;
      if (!code.includes(call)) this.error(`${call} is not in ${id}: vite.config.ts leaves it out.`);
      return { code: code.replace(call, 'undefined'), map: null };
    },
  };
}

export default defineConfig({
  root: 'client',
  publicDir: '../assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserParts(), sdkParts(), compiledTexts(), subsetFonts()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 800,
    // The server lets a page load its fonts from itself alone, and a small one may not be needed at all.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': gameServer,
      '/matchmake': gameServer,
      // Colyseus opens its sockets at /<process id>/<room id>; both ids are nine or six letters and digits.
      '^/[A-Za-z0-9_-]{9}/[A-Za-z0-9_-]{6,9}(\\?|$)': { target: gameServer, ws: true },
    },
  },
});
