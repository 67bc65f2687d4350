/** Makes TypeScript that is no part of the app runnable by plain Node, as the app's own code is: bundled, types gone. */
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './set-up.mjs';

/** Bundles each entry into out/<folder>/<name>.mjs and answers their paths. Packages stay in node_modules. */
export const bundle = async (folder, entries) => {
  const outDir = join(root, 'out', folder);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    // A CommonJS package whose names Node does not find; as in the app it is taken in.
    ssr: { noExternal: ['rrule'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: entries.map((entry) => join(root, entry)),
        // These find the project by their own place in it.
        external: [/[\\/]build[\\/][\w-]+\.mjs$/],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return entries.map((entry) => join(outDir, basename(entry).replace(/\.ts$/, '.mjs')));
};
