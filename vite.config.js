import { resolve } from 'node:path';

/** The pages, bundled into the package: no request leaves the machine and no script is inline. */
const root = resolve('src/web/pages');

export default {
  root,
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: resolve('dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: resolve(root, 'index.html'), playground: resolve(root, 'playground.html') },
    },
  },
  worker: { format: 'es' },
};
