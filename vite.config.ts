import { defineConfig } from 'vite';

/** Where the development server of Vite finds the game server: `npm run dev` sets it. */
const gameServer = process.env.COUNTERPOISE_DEV_SERVER ?? 'http://127.0.0.1:2567';

export default defineConfig({
  root: 'client',
  publicDir: '../assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 1600,
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
