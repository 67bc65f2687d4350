/** Builds test/stand-in into out/stand-in: Node modules, the two scripts that run in pages, and an executable `electron`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './set-up.mjs';

const source = join(root, 'test/stand-in');
const outDir = join(root, 'out/stand-in');
const common = { configFile: false, root: source, logLevel: 'warn', publicDir: false };

await build({
  ...common,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: ['bootstrap', 'electron', 'utility-child'].map((name) => join(source, `${name}.ts`)),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});

for (const name of ['isolated-world', 'main-world'])
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'chrome140',
      rollupOptions: {
        input: join(source, `page/${name}.ts`),
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });

// Found through ELECTRON_OVERRIDE_DIST_PATH, by the electron package and so by Playwright.
writeFileSync(join(outDir, 'electron'), '#!/bin/sh\nexec node "$(dirname "$0")/bootstrap.cjs" "$@"\n', { mode: 0o755 });
