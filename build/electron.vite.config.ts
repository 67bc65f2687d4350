import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Pure JavaScript packages are bundled (devDependencies); only `dependencies` (native) stay in node_modules. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          cli: 'electron/cli.ts',
          'typeset-worker': 'electron/letters/typeset-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: { input: 'electron/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    // electron-vite leaves this off, and a window would then parse three times as much.
    build: { outDir: 'out/renderer', minify: true, rollupOptions: { input: 'renderer/index.html' } },
    plugins: [react()],
  },
});
