/** Builds the typesetter's worker as the app's build does, to run it in a process of its own. Answers with its path. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder lies in the project, so that the worker finds the native package. */
export const buildTypesetWorker = async (name: string): Promise<{ path: string; remove: () => Promise<void> }> => {
  const folder = join(root, 'out', 'test', name);
  await mkdir(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'electron/letters/typeset-worker.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'typeset-worker.js' } },
    },
  });
  return {
    path: join(folder, 'typeset-worker.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
